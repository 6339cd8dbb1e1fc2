import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../src/engine/access/access.ts';
import { Unit } from '../../src/platform/database/database.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, visitor, words } from './client.ts';
import { count, idle, rowsOf } from './state.ts';

let site: TestSite;
const many = 130;
beforeAll(async () => {
  site = await startSite();
  const { house } = site.open;
  const unit = new Unit();
  const today = Date.parse(house.clock.today());
  for (let place = 0; place < many; place += 1) {
    // Every day from 130 days ago: most are past their term of 56 days, the newest are not.
    const receivedAt = new Date(today - (many - 1 - place) * 86_400_000 + 43_200_000).toISOString();
    const input = {
      story: `Verhaal nummer ${place} over een toeslag die stopte.`,
      severity: 'serious',
      language: 'nl',
    } as const;
    await site.rooms.signals.add(unit, system('test'), input, { channel: 'import', receipt: false, receivedAt });
  }
  await house.database.write(unit);
  await idle(site);
});
afterAll(() => site.stop());

/** Counted apart from the product: received, and more than 56 days ago. */
const late = () =>
  count(
    site.open.house.database,
    `select count(*) as n from signal where state = 'received'
      and date(received_at, '+56 days') < '${site.open.house.clock.today()}'`,
  );

async function told(): Promise<number[]> {
  const page = words((await visitor(site).get('/onbeantwoord')).body);
  const api = JSON.parse((await visitor(site).get('/api/v1/signal-counts')).body) as { unexplained: number };
  return [Number(/(\d+)/.exec(/onverklaard\D*\d+|\d+\D*onverklaard|\d+/i.exec(page)?.[0] ?? '')?.[1]), api.unexplained];
}

async function reached(): Promise<Set<string>> {
  const desk = await staff(site, 'coordinator');
  const ids = new Set<string>();
  for (let page = 1; page <= 4; page += 1) {
    const { body } = await desk.get(`/werk/signalen?onverklaard=ja&pagina=${page}`);
    for (const [, id = ''] of body.matchAll(/href="\/werk\/signalen\/([0-9a-f-]{36})"/g)) ids.add(id);
  }
  return ids;
}

test('the public number equals an independent count, and each signal in it is in the list of the coordinator', async () => {
  const number = await late();
  expect(number).toBe(many - 57);
  expect(await told()).toEqual([number, number]);
  const ids = await reached();
  expect(ids.size).toBe(number);
  const rows = await rowsOf(
    site.open.house.database,
    `select id from signal where answer_before < '${site.open.house.clock.today()}'`,
  );
  expect([...ids].sort()).toEqual(rows.map(({ id }) => String(id)).sort());
  const desk = await staff(site, 'coordinator');
  for (const id of [...ids].slice(0, 5)) {
    expect(words((await desk.get(`/werk/signalen/${id}`)).body)).toMatch(/termijn|te lang/i);
  }
});

test('an answer and a withdrawal take a signal out of the number; nothing else does', async () => {
  const before = await late();
  const [one, two, three] = [...(await reached())];
  const actor = system('test');
  await site.rooms.signals.deliver(actor, one ?? '', { id: 'a1', text: 'Wij hebben dit opgelost voor u.' });
  expect([await late(), ...(await told())]).toEqual([before - 1, before - 1, before - 1]);
  const desk = await staff(site, 'coordinator');
  await desk.post(
    `/werk/signalen/${two ?? ''}/bericht`,
    { message: 'Wij kijken ernaar.' },
    `/werk/signalen/${two ?? ''}`,
  );
  expect([await late(), ...(await told())]).toEqual([before - 1, before - 1, before - 1]);
  const unit = new Unit();
  unit.statements.push({ sql: `update signal set state = 'withdrawn' where id = '${three ?? ''}'`, parameters: [] });
  await site.open.house.database.write(unit);
  expect([await late(), ...(await told())]).toEqual([before - 2, before - 2, before - 2]);
});
