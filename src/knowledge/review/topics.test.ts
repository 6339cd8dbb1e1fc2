import { describe, expect, it } from 'vitest';
import { orthogonalise, products } from './orthogonal.ts';
import { finish } from '../../kernel/slices.ts';
import { topicRows } from './topics.ts';
import { tfidfRows } from './vectors.ts';

const stories = [
  ['wind', 'molen', 'geluid', 'slagschaduw', 'turbine'],
  ['koffie', 'kantine', 'stoel', 'lunch', 'keuken'],
  ['fiets', 'pad', 'brug', 'oversteek', 'stoplicht'],
];
const texts = Array.from({ length: 150 }, (_, n) => {
  const words = stories[n % 3] ?? [];
  return [n, n + 1 + (n % 4), n >> 2].map((at) => words[at % 5]).join(' ');
});

describe('topics', () => {
  it('makes columns orthogonal, and what depends on others zero', () => {
    const matrix = { rows: 4, width: 3, values: Float64Array.from([1, 2, 3, 0, 1, 1, 2, 0, 2, 1, 1, 2]) };
    orthogonalise(matrix);
    const sums = products(matrix, matrix);
    expect([0, 4, 8, 3, 6, 7].map((at) => Math.round(1e9 * (sums[at] ?? 0)) / 1e9)).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('brings texts of one story together that share no word, and keeps stories apart', () => {
    const rows = finish(topicRows(finish(tfidfRows(texts, ''))));
    const alike = (a: number, b: number): number => {
      let sum = 0;
      for (let j = 0; j < rows.width; j++) {
        sum += (rows.values[a * rows.width + j] ?? 0) * (rows.values[b * rows.width + j] ?? 0);
      }
      return sum;
    };
    const words = texts.map((text) => new Set(text.split(' ')));
    const pairs = texts.flatMap((_, a) => texts.flatMap((_, b) => (a < b ? [[a, b] as const] : [])));
    const strangers = pairs.filter(
      ([a, b]) => a % 3 === b % 3 && ![...(words[a] ?? [])].some((word) => words[b]?.has(word)),
    );
    const others = pairs.filter(([a, b]) => a % 3 !== b % 3);
    const mean = (some: typeof pairs): number =>
      some.reduce((sum, [a, b]) => sum + Math.abs(alike(a, b)), 0) / some.length;

    expect(alike(0, 0)).toBeCloseTo(1, 9);
    expect(strangers.length).toBeGreaterThan(50);
    expect(mean(strangers)).toBeGreaterThan(0.1);
    expect(mean(strangers)).toBeGreaterThan(5 * mean(others));
    expect([...rows.values].every(Number.isFinite)).toBe(true);
  });

  it('gives nothing where there are few texts, and zeros for a text without words', () => {
    expect(finish(topicRows(finish(tfidfRows(texts.slice(0, 50), '')))).width).toBe(0);
    const rows = finish(topicRows(finish(tfidfRows([...texts, '???'], ''))));
    expect(rows.values.subarray(150 * rows.width, 151 * rows.width).every((value) => value === 0)).toBe(true);
  });
});
