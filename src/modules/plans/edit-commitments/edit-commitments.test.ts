import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import type { CommitmentRecord } from '../plans.types.ts';
import { loadPlan } from '../plan.store.ts';
import { owner, planRoom, type PlanRoom } from '../testing/plan-house.ts';
import { loadPaper } from '../view-plan/plan.query.ts';
import { mergeCommitments, splitCommitment } from './edit-commitments.action.ts';

let room: PlanRoom;
let planId: string;
let commitments: CommitmentRecord[];
beforeEach(async () => {
  room = await planRoom();
  ({ id: planId, commitments } = await room.read());
});
afterEach(() => room.house.close());

const get = (id: string) => room.plans.register.mustGet(id);
const paperText = async () => (await loadPlan(room.house.database, planId)).text;
const money = () => commitments.find(({ values }) => values.quote?.includes('2 miljoen'))?.id ?? '';
const parts = ['Wij stellen in 2026 2 miljoen euro beschikbaar', 'voor schuldhulp'];

test('confirming makes a commitment public; deciding twice decides once', async () => {
  expect(await room.plans.decide(owner, [money()], 'confirm')).toBe(1);
  expect((await get(money())).state).toBe('open');
  expect(await room.plans.decide(owner, [money()], 'reject')).toBe(0);
  expect((await get(money())).state).toBe('open');
});

test('a split gives literal parts that keep owner and deadline; the first keeps the address and all keep the state', async () => {
  await room.plans.decide(owner, [money()], 'confirm');
  const whole = await get(money());
  const ids = await splitCommitment(room.house, room.plans.register, owner, money(), parts);
  expect(ids[0]).toBe(money());
  const text = await paperText();
  const made = await Promise.all(ids.map(get));
  expect(made.map(({ values }) => values.quote)).toEqual(parts);
  for (const { values, state } of made) {
    expect(text.slice(values.start ?? -1, values.end ?? -1)).toBe(values.quote);
    expect([values.owner, values.deadline, state]).toEqual([whole.values.owner, whole.values.deadline, 'open']);
  }
  const links = await room.plans.register.links(ids[1] ?? '');
  expect(links.map(({ link, other }) => [link, other.id])).toEqual([['split-from', money()]]);
});

test('parts that are not literally in the sentence, or out of order, are refused and nothing changes', async () => {
  const split = (of: string[]) => splitCommitment(room.house, room.plans.register, owner, money(), of);
  const before = await get(money());
  for (const wrong of [['Wij geven geld', 'aan iedereen'], parts.toReversed(), [parts[0] ?? ''], ['', parts[0] ?? '']])
    await expect(split(wrong)).rejects.toMatchObject({ fields: [{ field: 'parts' }] });
  await expect(split(['2 miljoen', 'Vorig jaar'])).rejects.toMatchObject({ fields: [{ field: 'parts' }] });
  expect(await get(money())).toEqual(before);
  expect((await room.plans.commitments(planId)).length).toBe(commitments.length);
});

test('a merge covers both places, keeps one address, and the other leads to it', async () => {
  const [first, second] = commitments;
  if (!first || !second) throw new Error('the paper holds two commitments');
  await mergeCommitments(room.house, room.plans.register, owner, first.id, second.id);
  const [kept, other] = [await get(first.id), await get(second.id)];
  expect(kept.values.quote).toBe((await paperText()).slice(first.values.start ?? 0, second.values.end ?? 0));
  expect(other.state).toBe('rejected');
  expect((await room.plans.register.links(second.id)).map(({ link, other: to }) => [link, to.id])).toEqual([
    ['merged-into', first.id],
  ]);
  expect((await loadPaper(room.house, room.plans.register, planId, true)).count.unexplained).toBe(0);
  const self = mergeCommitments(room.house, room.plans.register, owner, first.id, first.id);
  await expect(self).rejects.toMatchObject({ kind: 'invalid' });
});

test('only somebody other than who reported it can call a commitment fulfilled', async () => {
  const { register } = room.plans;
  await room.plans.decide(owner, [money()], 'confirm');
  const act = async (actor: typeof owner, action: 'claim' | 'fulfil') =>
    register.act(actor, money(), (await get(money())).version, action);
  await expect(act(owner, 'claim')).rejects.toHaveProperty('text.nl');
  await register.addEntry(owner, money(), 'progress', { text: 'Het geld is overgemaakt.', date: '2026-11-20' });
  await act(owner, 'claim');
  await expect(act(owner, 'fulfil')).rejects.toHaveProperty('text.nl');
  expect((await act(staffMember('ruud', 'auditor'), 'fulfil')).state).toBe('fulfilled');
});

test('publishing shows the plan to everyone, with confirmed commitments only', async () => {
  await room.plans.decide(owner, [money()], 'confirm');
  expect(await room.plans.publicPlans()).toEqual([]);
  await room.plans.publish(owner, planId);
  expect((await room.plans.publicPlans()).map(({ id }) => id)).toEqual([planId]);
  const seen = await loadPaper(room.house, room.plans.register, planId, false);
  expect(seen.commitments.map(({ id }) => id)).toEqual([money()]);
  await expect(room.plans.publish(staffMember('cor', 'coordinator'), planId)).rejects.toMatchObject({
    kind: 'not-allowed',
  });
  expect((await verifyLedger(room.house.database)).problem).toBeUndefined();
});
