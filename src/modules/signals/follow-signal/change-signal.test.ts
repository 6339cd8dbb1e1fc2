import { afterEach, beforeEach, expect, test } from 'vitest';
import { system, type Actor } from '../../../engine/access/access.ts';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { deliverAnswer, writeMessage } from '../reply-signal/write-message.action.ts';
import { loadSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { viewOwnSignal, viewSignal } from '../view-signal/view-signal.query.ts';
import { correctStory, saySolved, withdrawSignal } from './change-signal.action.ts';

let house: TestHouse;
let id: string;
let reporter: Actor;
const coordinator = staffMember('cor', 'coordinator');
const answer = { id: 'answer-1', text: 'De regel is aangepast; u krijgt het geld terug.' };

beforeEach(async () => {
  house = await signalHouse();
  ({ id } = await send(house, { name: 'Joke Zandstra', email: 'joke@voorbeeld.nl' }));
  reporter = { kind: 'reporter', signalId: id };
});
afterEach(() => house.close());

test('a correction keeps the earlier version, masks the new one, and tells the reporter what they wrote', async () => {
  const better = 'Joke Zandstra hier: het gaat om de huurtoeslag, niet om de zorgtoeslag.';
  await correctStory(house, reporter, id, better);
  expect((await viewOwnSignal(house, reporter, id)).story).toBe(better);
  expect((await loadSignal(house.database, id)).story).not.toMatch(/Joke|Zandstra/);
  const versions = await signalTables(house.database)
    .selectFrom('signal_original')
    .select(['version', 'story'])
    .orderBy('version')
    .execute();
  expect(versions.map(({ version }) => Number(version))).toEqual([1, 2]);
  expect(versions[0]?.story).toContain('ineens gestopt');
  await expect(correctStory(house, reporter, id, 'kort')).rejects.toMatchObject({ fields: [{ field: 'story' }] });
});

test('withdrawing forgets at once how to reach the person, and ends the conversation', async () => {
  await withdrawSignal(house, reporter, id);
  expect(await signalTables(house.database).selectFrom('signal_contact').selectAll().execute()).toEqual([]);
  expect((await loadSignal(house.database, id)).state).toBe('withdrawn');
  await expect(writeMessage(house, coordinator, id, 'Hallo?')).rejects.toMatchObject({ kind: 'conflict' });
  await expect(correctStory(house, reporter, id, 'Toch nog een beter verhaal.')).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await deliverAnswer(house, system('answers'), id, answer)).toBe('withdrawn');
});

test('"is it solved for you?" waits for an answer and can be said again', async () => {
  await expect(saySolved(house, reporter, id, 'yes')).rejects.toMatchObject({ kind: 'conflict' });
  await deliverAnswer(house, system('answers'), id, answer);
  await saySolved(house, reporter, id, 'partly');
  await saySolved(house, reporter, id, 'yes');
  expect((await loadSignal(house.database, id)).solved).toBe('yes');
  expect(house.told.filter(({ name }) => name === 'signals.solved-said')).toHaveLength(2);
});

test('nobody touches the signal of somebody else, staff neither', async () => {
  const stranger: Actor = { kind: 'reporter', signalId: 'another' };
  for (const actor of [stranger, coordinator, system('job')]) {
    await expect(correctStory(house, actor, id, 'Een heel ander verhaal dan eerst.')).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    await expect(withdrawSignal(house, actor, id)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(viewOwnSignal(house, actor, id)).rejects.toMatchObject({ kind: 'not-allowed' });
  }
  await expect(writeMessage(house, stranger, id, 'Ik lees mee.')).rejects.toMatchObject({ kind: 'not-allowed' });
});

test('the conversation goes both ways; staff read the masked copy of what the reporter writes', async () => {
  await writeMessage(house, coordinator, id, 'Om welke maand gaat het?');
  house.clock.set('2026-11-23T10:00:00.000Z');
  await writeMessage(house, reporter, id, 'Om maart. Bel mij op 06 12345678.');
  const own = await viewOwnSignal(house, reporter, id);
  expect(own.thread.map(({ author }) => author)).toEqual(['staff', 'reporter']);
  expect(own.thread[1]?.text).toContain('06 12345678');
  expect((await viewSignal(house, coordinator, id)).thread[1]?.text).not.toContain('12345678');
  for (const text of ['  ', 'x'.repeat(5001)])
    await expect(writeMessage(house, reporter, id, text)).rejects.toMatchObject({ fields: [{ field: 'message' }] });
});

test('two people who change one signal at the same time: one of them is told', async () => {
  const outcomes = await Promise.allSettled([
    correctStory(house, reporter, id, 'Het gaat om de huurtoeslag van maart.'),
    withdrawSignal(house, reporter, id),
  ]);
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ reason: { kind: 'conflict' } });
  expect((await verifyLedger(house.database)).problem).toBeUndefined();
});
