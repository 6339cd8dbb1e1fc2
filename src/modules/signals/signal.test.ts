import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBefore, decide, isUnexplained, showNumber, type SignalAct } from './signal.ts';
import { buildSignal } from './testing/build-signal.ts';

const now = '2026-11-20T08:00:00.000Z';
const acts: readonly SignalAct[] = [
  { kind: 'answer' },
  { kind: 'write', from: 'reporter' },
  { kind: 'write', from: 'staff' },
  { kind: 'correct' },
  { kind: 'withdraw' },
  { kind: 'say-solved', solved: 'partly' },
];

test('given a received signal, when it is answered, then it is answered from now on', () => {
  expect(decide(buildSignal(), { kind: 'answer' }, now)).toEqual({
    ok: true,
    value: { state: 'answered', answeredAt: now, solved: null },
  });
});

test('given an answered signal, when it is answered again, then the first moment stays', () => {
  const answered = buildSignal({ state: 'answered', answeredAt: '2026-11-05T08:00:00.000Z', solved: 'no' });
  expect(decide(answered, { kind: 'answer' }, now)).toEqual({
    ok: true,
    value: { state: 'answered', answeredAt: '2026-11-05T08:00:00.000Z', solved: 'no' },
  });
});

test('given a withdrawn signal, when anything is done, then it is refused', () => {
  for (const act of acts)
    expect(decide(buildSignal({ state: 'withdrawn' }), act, now)).toEqual({ ok: false, problem: 'withdrawn' });
});

test('given an erased story, when it is corrected, then it is refused, but messages still go both ways', () => {
  const erased = buildSignal({ story: null });
  expect(decide(erased, { kind: 'correct' }, now)).toEqual({ ok: false, problem: 'deleted' });
  expect(decide(erased, { kind: 'write', from: 'reporter' }, now).ok).toBe(true);
});

test('given no answer yet, when the reporter says it is solved, then it is refused; after an answer it is kept', () => {
  const say: SignalAct = { kind: 'say-solved', solved: 'yes' };
  expect(decide(buildSignal(), say, now)).toEqual({ ok: false, problem: 'not-answered' });
  const after = decide(buildSignal({ state: 'answered', answeredAt: now }), say, now);
  expect(after.ok && after.value.solved).toBe('yes');
});

test('whatever people do, an answer is never taken back and its moment never moves', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (steps) => {
      let signal = buildSignal();
      steps.forEach((act, day) => {
        const decision = decide(signal, act, `2026-12-${String(day + 10)}T08:00:00.000Z`);
        if (!decision.ok) return;
        if (signal.answeredAt !== null) expect(decision.value.answeredAt).toBe(signal.answeredAt);
        if (signal.state === 'answered') expect(decision.value.state).not.toBe('received');
        signal = { ...signal, ...decision.value };
      });
    }),
  );
});

test('a signal counts as unexplained from the day after its term, and only while nobody answered', () => {
  const before = answerBefore('2026-01-01');
  expect(before).toBe('2026-02-26');
  expect(isUnexplained({ state: 'received', answerBefore: before }, '2026-02-26')).toBe(false);
  expect(isUnexplained({ state: 'received', answerBefore: before }, '2026-02-27')).toBe(true);
  expect(isUnexplained({ state: 'answered', answerBefore: before }, '2027-01-01')).toBe(false);
  expect(isUnexplained({ state: 'withdrawn', answerBefore: before }, '2027-01-01')).toBe(false);
});

test('numbers are shown in six digits', () => {
  expect(showNumber(123)).toBe('S-000123');
  expect(showNumber(1_234_567)).toBe('S-1234567');
});
