import { describe, expect, it } from 'vitest';
import { paceOf } from './review-pace.ts';

/** How often a review learns from the first to the last judgement, where each so many documents are relevant. */
function lessons(documents: number, each: number): number {
  let [judged, found, times] = [0, 0, 0];
  while (judged < documents) {
    times++;
    const pace = paceOf(judged, found, documents);
    for (let taken = 0, finds = 0; taken < pace.judgements && finds < pace.finds; taken++) {
      judged++;
      if (judged % each === 0) {
        finds++;
        found++;
      }
    }
  }
  return times;
}

describe('the pace of a played review', () => {
  it('learns after each judgement in a small review', () => {
    expect(lessons(1400, 10)).toBe(1400);
    expect(paceOf(200, 150, 10_000)).toEqual({ judgements: 1, finds: 1 });
  });

  it('grows with what was judged and found in a large one', () => {
    expect(paceOf(1000, 20, 40_000)).toEqual({ judgements: 10, finds: 1 });
    expect(paceOf(20_000, 1000, 40_000)).toEqual({ judgements: 200, finds: 20 });
  });

  it('learns seldom enough to end, however many are relevant', () => {
    for (const each of [2, 10, 1000, 1_000_000]) expect(lessons(40_000, each)).toBeLessThan(1100);
    expect(lessons(40_000, 10)).toBeGreaterThan(400);
  });
});
