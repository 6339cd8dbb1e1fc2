import { describe, expect, it } from 'vitest';
import { PairCounts } from './pairs.ts';

describe('the counts of word pairs', () => {
  it('are exact for pairs in enough texts, however many there are', () => {
    const pairs = new PairCounts(2, 3);
    const shared = Float64Array.from({ length: 9000 }, (_, n) => n * 2 ** 26 + (n % 7));
    const lone = Float64Array.of(123 * 2 ** 26 + 99);
    const texts = [shared, shared, shared.slice(0, 4000), lone];
    for (const keys of texts) pairs.notice(keys);
    for (const keys of texts) pairs.count(keys);
    const places = Array.from(shared, (key) => pairs.placeOf(key));
    expect(new Set(places).size).toBe(9000);
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...places)).toBeLessThan(pairs.size);
    expect([0, 3999, 4000, 8999].map((n) => pairs.frequencyOf(shared[n] ?? -1))).toEqual([3, 3, 2, 2]);
    expect(pairs.placeOf(7 * 2 ** 26 + 3)).toBe(-1);
  });
});
