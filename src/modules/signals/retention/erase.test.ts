import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { system } from '../../../engine/access/access.ts';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import type { TestHouse } from '../../../engine/module/testing/test-house.ts';
import { openReceipt } from '../follow-signal/open-receipt.action.ts';
import { deliverAnswer, writeMessage } from '../reply-signal/write-message.action.ts';
import { loadSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { eraseJob } from './erase.job.ts';
import { removeFilesJob } from './remove-files.job.ts';

let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const answer = { id: 'a1', text: 'Dit is wat wij hebben gedaan.' };
const file = {
  field: 'files',
  fileName: 'brief.txt',
  declaredType: 'text/plain',
  bytes: new Uint8Array(readFileSync(new URL(import.meta.url))),
};
const erase = async () => {
  await eraseJob(house).run({}, { id: 'job', signal: new AbortController().signal, progress: () => Promise.resolve() });
  await house.work([removeFilesJob(house, { holdsFile: () => Promise.resolve(false) })]);
};
const rows = async (table: 'signal_contact' | 'signal_original' | 'signal_message' | 'signal_attachment') =>
  (await signalTables(house.database).selectFrom(table).selectAll().execute()).length;
const stored = async () => {
  let count = 0;
  for await (const _file of house.files.list()) count += 1;
  return count;
};

test('nothing is erased of a signal that waits for its answer, however long', async () => {
  await send(house, { email: 'joke@voorbeeld.nl' });
  house.clock.set('2030-01-01T00:00:00.000Z');
  await erase();
  expect([await rows('signal_contact'), await rows('signal_original')]).toEqual([1, 1]);
});

test('contact details go after their term, the story and its files after theirs; the count and the ledger stay', async () => {
  const { id, receipt } = await send(house, { email: 'joke@voorbeeld.nl' });
  await writeMessage(house, { kind: 'reporter', signalId: id }, id, 'Zie de brief.', [file]);
  await deliverAnswer(house, system('answers'), id, answer);
  expect(await stored()).toBeGreaterThan(0);

  house.clock.set('2026-12-22T09:00:00.000Z');
  await erase();
  expect(await rows('signal_contact')).toBe(1);
  house.clock.set('2026-12-25T09:00:00.000Z');
  await erase();
  expect([await rows('signal_contact'), await rows('signal_original')]).toEqual([0, 1]);

  house.clock.set('2027-11-25T09:00:00.000Z');
  await erase();
  expect([await rows('signal_original'), await rows('signal_message'), await rows('signal_attachment')]).toEqual([
    0, 0, 0,
  ]);
  expect(await stored()).toBe(0);
  const signal = await loadSignal(house.database, id);
  expect([signal.story, signal.state, signal.number]).toEqual([null, 'answered', 1]);
  await expect(openReceipt(house, receipt)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await house.ledgerRows()).filter(({ act }) => act === 'signals.erase')).toHaveLength(2);
  expect((await verifyLedger(house.database)).problem).toBeUndefined();
});

test('a file that another signal holds too is kept until that one goes', async () => {
  const [one, two] = [await send(house), await send(house)];
  for (const { id } of [one, two]) await writeMessage(house, { kind: 'reporter', signalId: id }, id, 'Brief.', [file]);
  const before = await stored();
  await deliverAnswer(house, system('answers'), one.id, answer);
  house.clock.set('2028-01-01T09:00:00.000Z');
  await erase();
  expect(await rows('signal_attachment')).toBe(1);
  expect(await stored()).toBe(before);
});

test('a second run finds nothing more to do', async () => {
  const { id } = await send(house, { email: 'joke@voorbeeld.nl' });
  await deliverAnswer(house, system('answers'), id, answer);
  house.clock.set('2028-01-01T09:00:00.000Z');
  await erase();
  const length = (await house.ledgerRows()).length;
  await erase();
  expect((await house.ledgerRows()).length).toBe(length);
});
