import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, words, type Client } from './client.ts';
import { count } from './state.ts';

let site: TestSite;
let first: Client;
let second: Client;
beforeAll(async () => {
  site = await startSite();
  [first, second] = await Promise.all([staff(site, 'policy-owner'), staff(site, 'lawyer')]);
});
afterAll(() => site.stop());

const title = 'Bijstand en toeslag botsen';
const versions = (id: string) =>
  count(site.open.house.database, `select count(*) as n from record_version where id = '${id}'`);

async function newHardship(): Promise<string> {
  const reply = await first.post('/hardheden/nieuw', { title });
  expect(reply.status).toBe(303);
  return reply.headers.get('location') ?? '';
}

test('the second of two editors sees both versions and keeps what they typed', async () => {
  const address = await newHardship();
  const id = address.split('/').at(-1) ?? '';
  const edit = `${address}/wijzigen`;
  const version = /name="version" value="(\d+)"/.exec((await first.get(edit)).body)?.[1] ?? '';
  const saved = await first.post(edit, {
    title,
    version,
    group: 'Gezinnen met één inkomen',
    mechanism: 'Eerste uitleg',
  });
  expect(saved.status).toBe(303);

  const late = await second.post(edit, {
    ...{ title: `${title} vaak`, version, group: 'Alleenstaande ouders', mechanism: '' },
    reason: 'Mijn reden',
  });
  expect(late.status).toBe(409);
  const page = words(late.body);
  expect(page).toContain('Gezinnen met één inkomen');
  expect(page).toContain('Alleenstaande ouders');
  expect(late.body).toMatch(/<textarea[^>]*name="group"[^>]*>\s*Alleenstaande ouders/);
  expect(late.body).toMatch(/<textarea[^>]*name="mechanism"[^>]*>\s*Eerste uitleg/);
  expect(late.body).toContain(`value="${title} vaak"`);
  expect(late.body).toMatch(/<textarea[^>]*name="reason"[^>]*>\s*Mijn reden/);
  expect(words((await first.get(address)).body)).toContain('Gezinnen met één inkomen');
  expect(await versions(id)).toBe(2);

  const now = /name="version" value="(\d+)"/.exec(late.body)?.[1] ?? '';
  expect(Number(now)).toBe(Number(version) + 1);
  const again = await second.post(edit, {
    ...{ title: `${title} vaak`, version: now, group: 'Alleenstaande ouders', mechanism: 'Eerste uitleg' },
  });
  expect(again.status).toBe(303);
  expect(words((await first.get(address)).body)).toContain('Alleenstaande ouders');
  expect(await versions(id)).toBe(3);
});

test('of ten who save at the same moment exactly one is saved; the others are told', async () => {
  const address = await newHardship();
  const edit = `${address}/wijzigen`;
  const version = /name="version" value="(\d+)"/.exec((await first.get(edit)).body)?.[1] ?? '';
  const token = await first.token(edit);
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, editor) =>
      first.request(edit, {
        method: 'POST',
        body: new URLSearchParams({ _csrf: token, title, version, group: `Groep ${editor}` }),
      }),
    ),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(9).fill(409)]);
  const winner = replies.findIndex(({ status }) => status === 303);
  expect(words((await first.get(address)).body)).toContain(`Groep ${winner}`);
  expect(await versions(address.split('/').at(-1) ?? '')).toBe(2);
  expect((await verifyLedger(site.open.house.database)).problem).toBeUndefined();
});

test('the same holds for a report: the text of the first stays, the second is told', async () => {
  const made = await first.post('/rapporten/nieuw', {
    ...{ kind: 'hardships', title: 'Editie', from: '01-01-2026', until: '31-12-2026', plan: '' },
  });
  const address = made.headers.get('location') ?? '';
  const version = /name="version" value="(\d+)"/.exec((await first.get(address)).body)?.[1] ?? '';
  expect((await first.post(`${address}/tekst`, { version, foreword: 'Van de eerste' }, address)).status).toBe(303);
  const late = await first.post(`${address}/tekst`, { version, foreword: 'Van de tweede' }, address);
  expect(late.status).toBe(409);
  expect(words(late.body)).toContain('zoals het nu is bewaard: Van de eerste');
  expect(late.body).toMatch(/<textarea[^>]*name="foreword"[^>]*>\s*Van de tweede/);
  expect((await first.get(address)).body).toContain('Van de eerste');
  const now = /name="version" value="(\d+)"/.exec(late.body)?.[1] ?? '';
  const again = await first.post(`${address}/tekst`, { version: now, foreword: 'Van de tweede' }, address);
  expect(again.status).toBe(303);
});
