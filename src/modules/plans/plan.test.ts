import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentsIn, countLines, type PlacedCommitment, type PlanLine } from './plan.ts';

const line = (start: number, end: number, kind: PlanLine['kind'] = 'description'): PlanLine => ({
  start,
  end,
  kind,
  cues: [],
});
const placed = (start: number, end: number, state = 'open'): PlacedCommitment => ({
  id: `c${start}`,
  start,
  end,
  state,
});

test('a commitment stands in a line when they share at least one character', () => {
  const here = line(10, 20);
  expect(commitmentsIn(here, [placed(0, 10), placed(20, 30)])).toEqual([]);
  expect(commitmentsIn(here, [placed(0, 11), placed(19, 30), placed(0, 99)])).toHaveLength(3);
  expect(commitmentsIn(here, [placed(12, 15, 'rejected')])).toEqual([]);
});

test('a line that looks like a commitment is unexplained until somebody keeps or rejects it', () => {
  const lines = [line(0, 10, 'commitment'), line(10, 20, 'description')];
  expect(countLines(lines, [])).toMatchObject({ lines: 2, commitments: 0, unexplained: 1 });
  expect(countLines(lines, [placed(0, 10, 'rejected')])).toEqual({
    ...{ lines: 2, commitments: 0, unexplained: 0 },
    kinds: { description: 2 },
  });
  expect(countLines(lines, [placed(0, 10, 'proposed')])).toEqual({
    ...{ lines: 2, commitments: 1, unexplained: 0 },
    kinds: { commitment: 1, description: 1 },
  });
});

test('a line where one was rejected and another kept counts as a commitment, once', () => {
  const count = countLines([line(0, 30, 'commitment')], [placed(0, 10, 'rejected'), placed(10, 20), placed(20, 30)]);
  expect(count).toEqual({ lines: 1, kinds: { commitment: 1 }, commitments: 1, unexplained: 0 });
});

test('every line is counted exactly once, whatever people decided', () => {
  const lines = Array.from({ length: 12 }, (_, at) =>
    line(at * 10, at * 10 + 10, at % 3 === 0 ? 'commitment' : 'description'),
  );
  const place = fc.record({
    id: fc.string(),
    start: fc.nat(119),
    end: fc.nat(130),
    state: fc.constantFrom('proposed', 'open', 'rejected', 'fulfilled'),
  });
  fc.assert(
    fc.property(fc.array(place), (commitments) => {
      const count = countLines(lines, commitments);
      expect(Object.values(count.kinds).reduce((sum, of) => sum + of, 0)).toBe(12);
      expect(count.kinds.commitment ?? 0).toBe(count.commitments);
      const held = lines.filter((one) => commitmentsIn(one, commitments).length > 0).length;
      expect(count.commitments).toBe(held);
    }),
  );
});
