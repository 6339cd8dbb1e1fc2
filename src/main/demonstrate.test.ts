import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../engine/ledger/verify.ts';
import { fakeIo } from '../engine/module/testing/command-io.ts';
import { listEditions } from '../modules/reports/report.tables.ts';
import { demonstrationCodes } from '../modules/demonstration/index.ts';
import { hashReceipt } from '../modules/signals/receipt.ts';
import { signalTables } from '../modules/signals/signal.tables.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { furnish } from './modules.ts';
import type { Rooms } from './rooms.ts';
import { mustReadSettings } from './read-settings.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'weerklank-demo-'));
let open: OpenHouse;
let rooms: Rooms;

/** A terminal on which somebody breaks off as soon as so much of a hundred per step is done. */
function breaksOffAt(most: number) {
  const progress = () => ({
    step(done: number) {
      if (done > most) throw new Error('broken off');
    },
    end: () => undefined,
  });
  return { ...fakeIo(), progress };
}

beforeAll(async () => {
  open = await openHouse(mustReadSettings({ WEERKLANK_DATA: dir, LOG_LEVEL: 'silent' }));
  rooms = furnish(open.house);
  open.listen(rooms.listeners);
  await expect(rooms.demonstrate(breaksOffAt(150))).rejects.toThrow('broken off');
  await expect(rooms.demonstrate(breaksOffAt(250))).rejects.toThrow('broken off');
  await expect(rooms.demonstrate(breaksOffAt(450))).rejects.toThrow('broken off');
  expect(await rooms.demonstrate(fakeIo())).toBe('loaded');
}, 180_000);
afterAll(async () => {
  await open.close();
  rmSync(dir, { recursive: true, force: true });
});

test('broken off three times, it holds everything once', async () => {
  const { received, answered, unexplained, channels } = await rooms.signals.counts();
  expect(received).toBe(1741);
  expect(answered).toBeGreaterThan(1600);
  expect(unexplained).toBe(3);
  expect(channels['web']).toBeGreaterThanOrEqual(100);
  expect(await rooms.plans.publicPlans()).toHaveLength(2);
  const states = async (counts: Promise<readonly { value: unknown; count: number }[]>) =>
    Object.fromEntries((await counts).map(({ value, count }) => [String(value), count]));
  const hardships = await states(rooms.hardships.hardships.counts('state'));
  expect(hardships).toEqual({
    ...{ draft: 1, researching: 1, acknowledged: 1 },
    ...{ 'being-solved': 3, solved: 1, 'not-solved': 1 },
  });
  expect(await states(rooms.themes.register.counts('state'))).toEqual({ open: 21, merged: 1 });
  const commitments = await states(rooms.plans.register.counts('state'));
  expect(commitments['fulfilled']).toBe(4);
  expect(commitments['dropped']).toBe(1);
  expect(commitments['open']).toBeGreaterThan(25);
});

test('the couple has three layers and estimates that grow', async () => {
  const { records } = await rooms.hardships.hardships.list({ states: ['being-solved'] });
  const couple = records.find(({ values }) => values.title?.startsWith('Stel'));
  expect(couple?.values.estimates.map(({ people }) => people)).toEqual([800, 2100, 4500, 6400]);
  const links = await rooms.hardships.hardships.links(couple?.id ?? '');
  const solved = links.filter(({ link }) => link === 'solved-by');
  const layers = await Promise.all(
    solved.map(async ({ other }) => (await rooms.hardships.solutions.get(other.id))?.values.layer),
  );
  expect([...layers].sort()).toEqual(['interim', 'structural', 'temporary']);
  expect(links.some(({ link }) => link === 'about-commitment')).toBe(true);
});

test('what grows fast stays open as the first proposal', async () => {
  const { house } = open;
  const staff = { kind: 'staff', id: 'x', name: 'x', organisation: 'x', roles: ['coordinator'] } as const;
  const [first] = await rooms.themes.proposals(staff);
  expect(first?.burst.times).toBeGreaterThan(5);
  expect(first?.central.quote).toMatch(/MijnBestaan|rekeningnummer/);
  expect(house.settings.demonstration).toBe(true);
});

test('two editions are frozen and every printed code opens a signal', async () => {
  const editions = await listEditions(open.house.database, true);
  expect(editions.map(({ state }) => state)).toEqual(['frozen', 'frozen']);
  for (const code of demonstrationCodes) {
    const receipt = await hashReceipt(code, open.house.settings.secret);
    const db = signalTables(open.house.database);
    expect(await db.selectFrom('signal').select('id').where('receipt', '=', receipt).executeTakeFirst()).toBeDefined();
  }
});

test('the ledger verifies, and it does not load twice', async () => {
  expect((await verifyLedger(open.house.database)).problem).toBeUndefined();
  expect(await rooms.demonstrate(fakeIo())).toBe('had-it');
});
