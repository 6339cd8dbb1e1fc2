import { afterEach, beforeEach, expect, test } from 'vitest';
import { system } from '../../engine/access/access.ts';
import { staffMember, type TestHouse } from '../../engine/module/testing/test-house.ts';
import { tables } from '../../platform/database/database.ts';
import { withdrawSignal } from './follow-signal/change-signal.action.ts';
import { notifyJob } from './notify.job.ts';
import { deliverAnswer, writeMessage } from './reply-signal/write-message.action.ts';
import { send, signalHouse } from './testing/build-signal.ts';

let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const coordinator = staffMember('cor', 'coordinator');
const secret = 'U krijgt 312 euro huurtoeslag terug';

test('a letter tells that there is a message, and nothing of it', async () => {
  const { id, receipt } = await send(house, { email: 'joke@voorbeeld.nl', name: 'Joke Zandstra' });
  await writeMessage(house, coordinator, id, secret);
  await house.work([notifyJob(house)]);
  expect(house.letters.map(({ to }) => to)).toEqual(['joke@voorbeeld.nl']);
  const letter = JSON.stringify(house.letters);
  expect(letter).toContain('https://weerklank.example/volgen');
  for (const hidden of ['312', 'huurtoeslag', 'toeslag', 'Joke', receipt, id]) expect(letter).not.toContain(hidden);
});

test('reading the address is logged', async () => {
  const { id } = await send(house, { email: 'joke@voorbeeld.nl' });
  await deliverAnswer(house, system('answers'), id, { id: 'a1', text: secret });
  await house.work([notifyJob(house)]);
  const readings = await tables<{ reading_log: { activity: string; subject_id: string } }>(house.database)
    .selectFrom('reading_log')
    .select(['activity', 'subject_id'])
    .execute();
  expect(readings).toEqual([{ activity: 'signals.notify', subject_id: id }]);
});

test('whoever left no address, wrote the message or withdrew gets no letter', async () => {
  const silent = await send(house);
  await writeMessage(house, coordinator, silent.id, secret);
  const own = await send(house, { email: 'piet@voorbeeld.nl' });
  await writeMessage(house, { kind: 'reporter', signalId: own.id }, own.id, 'Ik heb nog iets vergeten.');
  const gone = await send(house, { email: 'an@voorbeeld.nl' });
  await writeMessage(house, coordinator, gone.id, secret);
  await withdrawSignal(house, { kind: 'reporter', signalId: gone.id }, gone.id);
  await house.work([notifyJob(house)]);
  expect(house.letters).toEqual([]);
});

test('the letter is in the language of the form', async () => {
  const { id } = await send(house, { email: 'john@example.org', language: 'en' });
  await writeMessage(house, coordinator, id, secret);
  await house.work([notifyJob(house)]);
  expect(house.letters[0]?.text).toMatch(/code/);
  expect(house.letters[0]?.text).not.toMatch(/bericht|ontvangstcode/);
});
