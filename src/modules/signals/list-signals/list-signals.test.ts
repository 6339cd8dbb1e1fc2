import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone, system } from '../../../engine/access/access.ts';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { signalAnswers } from '../answers.ts';
import { withdrawSignal } from '../follow-signal/change-signal.action.ts';
import { deliverAnswer } from '../reply-signal/write-message.action.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { countSignals, listSignals, signalLines } from './list-signals.query.ts';

let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const coordinator = staffMember('cor', 'coordinator');
const page = { page: 1, size: 10 };
const year = { from: '2026-01-01', until: '2026-12-31' };

test('what has no answer the day after its term is counted, and a coordinator reaches just those', async () => {
  const [late, told, gone] = [await send(house), await send(house), await send(house)];
  await deliverAnswer(house, system('answers'), told.id, { id: 'a1', text: 'Antwoord.' });
  await withdrawSignal(house, { kind: 'reporter', signalId: gone.id }, gone.id);
  house.clock.set('2027-01-18T09:00:00.000Z');
  expect((await countSignals(house)).unexplained).toBe(0);
  house.clock.set('2027-01-19T09:00:00.000Z');
  const fresh = await send(house);
  expect(await countSignals(house)).toMatchObject({ received: 3, answered: 1, withdrawn: 1, unexplained: 1 });
  const list = await listSignals(house, coordinator, { unexplained: true, ...page });
  expect(list.signals.map(({ id }) => id)).toEqual([late.id]);
  expect((await signalAnswers(house).unexplained(10)).map(({ id }) => id)).toEqual([late.id]);
  await deliverAnswer(house, system('answers'), late.id, { id: 'a1', text: 'Antwoord.' });
  expect((await countSignals(house)).unexplained).toBe(0);
  expect(fresh.id).not.toBe(late.id);
});

test('the counts per month add up to all signals of the period, and hold no story or place', async () => {
  for (const place of ['Waterhoven', 'Dijkdam', 'Dijkdam']) await send(house, { place });
  house.clock.set('2026-12-31T23:59:00.000Z');
  await send(house);
  house.clock.set('2027-01-01T00:00:00.000Z');
  await send(house);
  const lines = await signalLines(house, year);
  expect(lines.reduce((sum, { count }) => sum + Number(count), 0)).toBe(4);
  expect(lines.map(({ month, count }) => [month, count])).toEqual([
    ['2026-11', '3'],
    ['2026-12', '1'],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/Dijkdam|toeslag/);
  expect((await countSignals(house, year)).received).toBe(4);
});

test('a search takes signs that mean something to the database as plain text', async () => {
  const half = await send(house, { story: 'Er werd 50% van mijn uitkering ingehouden.' });
  await send(house, { story: 'Er werd 50 euro van mijn uitkering ingehouden.' });
  const found = async (text: string) =>
    (await listSignals(house, coordinator, { text, ...page })).signals.map(({ id }) => id);
  expect(await found('50%')).toEqual([half.id]);
  expect(await found('_0%')).toEqual([]);
  expect(await found('UITKERING')).toHaveLength(2);
  expect(await found("' OR 1=1 --")).toEqual([]);
});

test('the desk shows the nearest term first, and strangers nothing', async () => {
  const answered = await send(house);
  await deliverAnswer(house, system('answers'), answered.id, { id: 'a1', text: 'Antwoord.' });
  house.clock.set('2026-11-25T09:00:00.000Z');
  const later = await send(house);
  house.clock.set('2026-11-24T09:00:00.000Z');
  const sooner = await send(house);
  const list = await listSignals(house, coordinator, page);
  expect(list.signals.map(({ id }) => id)).toEqual([sooner.id, later.id, answered.id]);
  await expect(listSignals(house, anyone, page)).rejects.toMatchObject({ kind: 'not-signed-in' });
});
