import { afterEach, beforeEach, expect, test } from 'vitest';
import { staffMember, type TestHouse } from '../../engine/module/testing/test-house.ts';
import { answersTo, deliverJob, loadAnswer, sendAnswer, sendToLate } from './answer.action.ts';
import { answerHouse, buildAnswered, mailbox, type Mailbox } from './testing/answer-house.ts';

let house: TestHouse;
let box: Mailbox;
const coordinator = staffMember('cor', 'coordinator');
const texts = { nl: 'De termijn is nu zes weken langer, ook voor u.', en: null };
const run = { id: 'job', signal: new AbortController().signal, progress: () => Promise.resolve() };

beforeEach(async () => {
  house = await answerHouse();
  box = mailbox([
    buildAnswered(),
    buildAnswered({ id: 's2', number: 2, language: 'en' }),
    buildAnswered({ id: 's3', number: 3, state: 'withdrawn' }),
  ]);
});
afterEach(() => house.close());
const send = () => sendAnswer(house, box.needs, coordinator, 'theme', 'theme-1', texts);
const deliver = () => house.work([deliverJob(house, box.needs)]);
const readers = () => box.got.map(({ signalId }) => signalId);

test('one act answers everyone in their own thread, but nobody who withdrew', async () => {
  const id = await send();
  expect(box.got).toEqual([]);
  await deliver();
  expect(readers()).toEqual(['s1', 's2']);
  expect(box.got[1]?.text).toContain('This answer exists in Dutch only.');
  expect(await loadAnswer(house, id)).toMatchObject({ total: 2, delivered: 2, by: 'staff:cor' });
  expect(house.told).toContainEqual({ name: 'answers.delivered', type: 'theme', id: 'theme-1' });
});

test('the work done twice, or broken off half-way, brings everybody the answer once', async () => {
  const id = await send();
  const deliverOnce = box.needs.deliver;
  let tries = 0;
  const breaking = {
    ...box.needs,
    deliver: (...given: Parameters<typeof deliverOnce>) =>
      (tries += 1) === 2 ? Promise.reject(new Error('power cut')) : deliverOnce(...given),
  };
  await expect(deliverJob(house, breaking).run({ answer: id }, run)).rejects.toThrow('power cut');
  expect(readers()).toEqual(['s1']);
  await deliver();
  await deliverJob(house, box.needs).run({ answer: id }, run);
  expect(readers()).toEqual(['s1', 's2']);
  expect(await loadAnswer(house, id)).toMatchObject({ total: 2, delivered: 2 });
});

test('who came later gets the earlier answer when a coordinator says so, and only they', async () => {
  const id = await send();
  await deliver();
  box.people.push(buildAnswered({ id: 's4', number: 4 }));
  await sendToLate(house, coordinator, id);
  await deliver();
  expect(readers()).toEqual(['s1', 's2', 's4']);
  expect(await loadAnswer(house, id)).toMatchObject({ total: 3, delivered: 3 });
});

test('an answer needs words, a target and the right to answer', async () => {
  const asked = (actor = coordinator, id = 'theme-1', nl = texts.nl) =>
    sendAnswer(house, box.needs, actor, 'theme', id, { nl, en: null });
  await expect(asked(coordinator, 'theme-1', 'Te kort.')).rejects.toMatchObject({ fields: [{ field: 'text' }] });
  await expect(asked(coordinator, 'nowhere')).rejects.toMatchObject({ kind: 'not-found' });
  await expect(asked(staffMember('lex', 'lawyer'))).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(await answersTo(house, 'theme', 'theme-1')).toEqual([]);
  expect(await deliver()).toBe(0);
});

test('the ledger tells that everyone was answered, without the words', async () => {
  await send();
  const rows = JSON.stringify(await house.ledgerRows());
  expect(rows).toContain('answers.write');
  expect(rows).not.toContain('zes weken');
});
