import { describe, expect, it } from 'vitest';
import { featuresOf } from './features.ts';
import { NearestRelevant } from './nearest.ts';
import { likeliest } from './rank.ts';
import { finish } from '../../kernel/slices.ts';

const candidates = (learned: number[], nearest: number[], wish: number[]) => ({
  rows: Int32Array.from(learned.keys()),
  learned: Float64Array.from(learned),
  nearest: Float64Array.from(nearest),
  wish: Float64Array.from(wish),
});
const rows = (given: ReturnType<typeof candidates>, count: number) => likeliest(given, count).map(({ row }) => row);

describe('the ranking', () => {
  it('follows what was learned, then the nearest relevant document, then the wish, then the row', () => {
    expect(rows(candidates([0, 2, 1], [0, 0, 0], [0, 0, 0]), 9)).toEqual([1, 2, 0]);
    expect(rows(candidates([0, 0.9, 1], [0, 1, 0], [0, 0, 0]), 2)).toEqual([1, 2]);
    expect(rows(candidates([1, 1, 1], [0, 0, 0], [0, 0, 0.1]), 3)).toEqual([2, 0, 1]);
    expect(rows(candidates([1, 1], [0, 0], [0, 0]), 1)).toEqual([0]);
    expect(rows(candidates([], [], []), 1)).toEqual([]);
  });

  it('forgets a relevant document that is so no more', () => {
    const texts = ['wind geluid', 'wind geluid molen', 'koffie kantine', 'koffie kantine stoel', 'molen stoel'];
    const nearest = new NearestRelevant(finish(featuresOf(texts, '')));
    const open = Int32Array.of(1, 3);
    const after = (...relevant: number[]): number[] => {
      nearest.set(relevant, open);
      return [...nearest.of(open)];
    };
    const [first = 0, second = 0] = after(0);
    expect(first).toBeGreaterThan(second);
    const both = after(0, 2);
    const one = after(2);
    expect(one[1]).toBe(both[1]);
    expect(one[1]).toBeGreaterThan(one[0] ?? 1);
    expect(after()).toEqual([0, 0]);
  });
});
