import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone } from '../../../engine/access/access.ts';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import { loadPlan } from '../plan.store.ts';
import { facts, fileOf, owner, paper, planRoom, type PlanRoom } from '../testing/plan-house.ts';
import { loadPaper } from '../view-plan/plan.query.ts';

let room: PlanRoom;
beforeEach(async () => void (room = await planRoom()));
afterEach(() => room.house.close());

test('every proposal is a literal piece of the paper, with who, what and by when', async () => {
  const { id, commitments } = await room.read();
  const { text, state } = await loadPlan(room.house.database, id);
  expect(state).toBe('draft');
  expect(commitments.length).toBeGreaterThanOrEqual(2);
  for (const { values, state: of } of commitments) {
    expect(text.slice(values.start ?? -1, values.end ?? -1)).toBe(values.quote);
    expect(of).toBe('proposed');
    expect(values.why).not.toBe('');
  }
  const money = commitments.find(({ values }) => values.quote?.includes('2 miljoen'));
  expect(money?.values).toMatchObject({ action: 'money', deadline: '2026-12-31', plan: { type: 'plan', id } });
  expect(commitments.some(({ values }) => values.quote?.includes('Vorig jaar'))).toBe(false);
});

test('no line is left unexplained, before and after a person decides', async () => {
  const { id, commitments } = await room.read();
  const count = async () => (await loadPaper(room.house, room.plans.register, id, true)).count;
  const before = await count();
  expect(before.unexplained).toBe(0);
  expect(before.commitments).toBeGreaterThan(0);
  await room.plans.decide(
    owner,
    commitments.map((one) => one.id),
    'reject',
  );
  expect(await count()).toMatchObject({ lines: before.lines, commitments: 0, unexplained: 0 });
});

test('the file itself is kept as it came, under a safe name', async () => {
  const { id } = await room.plans.import(owner, fileOf(paper, '../../etc/plan.md'), facts);
  const plan = await loadPlan(room.house.database, id);
  expect(Buffer.from(await room.house.files.bytes(plan.file)).toString()).toBe(paper);
  expect(plan.fileName).not.toMatch(/[/\\]/);
});

test('one file is one plan', async () => {
  await room.read();
  await expect(room.read()).rejects.toMatchObject({ kind: 'conflict', fields: [{ field: 'file' }] });
  const { commitments } = await room.read(`${paper}\nWij bouwen in 2027 een zwembad.\n`);
  expect(commitments.length).toBeGreaterThan(0);
});

test('a file that cannot be read leaves nothing behind', async () => {
  const broken = { fileName: 'plan.pdf', bytes: new TextEncoder().encode('%PDF-1.7 afgebroken') };
  await expect(room.plans.import(owner, broken, facts)).rejects.toHaveProperty('text.nl');
  expect(await room.house.ledgerRows()).toEqual([]);
  for (const actor of [anyone, staffMember('cor', 'coordinator')])
    await expect(room.plans.import(actor, fileOf(paper), facts)).rejects.toHaveProperty('kind');
  expect(await room.house.ledgerRows()).toEqual([]);
});
