import { describe, expect, it } from 'vitest';
import { emptyRow, mostFeatures } from './feature-row.ts';
import { addFirst, addSecond, bucketBytes, rowSums, taggerOf } from './tagger.ts';

const buckets = [8, 4] as const;
const rest = { steps: [1, 1] as const, bias: [], out: [] };

/** Bytes made by a plain rule, or all the same. */
function taggerBytes(value?: number): Uint8Array {
  const length = buckets[0] * bucketBytes.first + buckets[1] * bucketBytes.second;
  return Uint8Array.from({ length }, (_, at) => value ?? (at * 97 + 31) % 256);
}

function sumsOf(bytes: Uint8Array): number[] {
  const tagger = taggerOf({ bytes, buckets, ...rest });
  const row = emptyRow();
  row.count = mostFeatures;
  row.hashes.forEach((_, at) => (row.hashes[at] = Math.imul(at, -7919)));
  const sums = new Int32Array(2 * rowSums);
  addFirst(tagger, row, sums, rowSums);
  addSecond(tagger, row, sums, rowSums);
  expect([...sums.subarray(0, rowSums)].every((sum) => sum === 0)).toBe(true);
  return [...sums.subarray(rowSums)];
}

/** The same one byte at a time. */
function plainSums(bytes: Uint8Array): number[] {
  const sums = Array.from({ length: rowSums }, () => 0);
  for (let at = 0; at < mostFeatures; at += 1) {
    const hash = Math.imul(at, -7919);
    for (let sum = 0; sum < rowSums; sum += 1) {
      const isFirst = sum < bucketBytes.first;
      const place = isFirst
        ? (hash & (buckets[0] - 1)) * bucketBytes.first + sum
        : buckets[0] * bucketBytes.first + (hash & (buckets[1] - 1)) * bucketBytes.second + sum - bucketBytes.first;
      sums[sum] = (sums[sum] ?? 0) + (bytes[place] ?? 0) - 128;
    }
  }
  return sums;
}

describe('sums of weights', () => {
  it.each([undefined, 1, 128, 255])(
    'of the most features a word can have are those of adding bytes one by one (%s)',
    (value) => {
      const bytes = taggerBytes(value);
      expect(sumsOf(bytes)).toEqual(plainSums(bytes));
    },
  );
});
