import type { FeatureRow } from './feature-row.ts';
import { labelCount, unitCount } from './model.ts';

/** Weights of the classes are those against the first class, `other`, which itself has none. */
const against = labelCount - 1;
/** Bytes a bucket of each look: the classes, and the hidden units. */
export const bucketBytes = { first: against, second: against + unitCount } as const;
/** Sums a row: the classes of the first look, then the classes and units of the second. */
export const rowSums = bucketBytes.first + bucketBytes.second;

/** Weights of both looks over the same hashed features: bytes, each its weight plus 128, four in a word. */
export interface Tagger {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** What one unit of a byte is worth in the first and in the second look. */
  readonly steps: readonly [number, number];
  /** What each hidden unit starts from, and what it says of each class but the first. */
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

/** The weights as bytes, those of the first look before those of the second; the numbers of buckets are powers of two. */
export interface TaggerBytes extends Pick<Tagger, 'steps' | 'bias' | 'out'> {
  readonly bytes: Uint8Array;
  readonly buckets: readonly [number, number];
}

/** The tagger of these bytes, which it keeps; they must start on a whole word of their buffer. */
export function taggerOf({ bytes, buckets, steps, bias, out }: TaggerBytes): Tagger {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const end = (buckets[0] * bucketBytes.first) / 4;
  return { first: words.subarray(0, end), second: words.subarray(end), steps, bias, out };
}

/** So many bytes fit in sixteen bits when added. */
const most = 256;
const even = 0x00ff00ff;

/** Adds the weights that the first look gives all features to the sums from `at` on; as `addSecond`. */
export function addFirst({ first }: Tagger, { hashes, count }: FeatureRow, into: Int32Array, at: number): void {
  const mask = first.length - 1;
  for (let start = 0; start < count; start += most) {
    const end = Math.min(count, start + most);
    let [a, b] = [0, 0];
    for (let feature = start; feature < end; feature += 1) {
      const one = first[(hashes[feature] ?? 0) & mask] ?? 0;
      a = (a + (one & even)) | 0;
      b = (b + ((one >>> 8) & even)) | 0;
    }
    part(into, at, a, b, 128 * (end - start));
  }
}

/**
 * Adds what the second look gives all features, behind the sums of the first. Two bytes are added at a time, in the halves
 * of one number: here most of the time goes.
 */
export function addSecond({ second }: Tagger, { hashes, count }: FeatureRow, into: Int32Array, at: number): void {
  const mask = second.length / 3 - 1;
  for (let start = 0; start < count; start += most) {
    const end = Math.min(count, start + most);
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (let feature = start; feature < end; feature += 1) {
      const bucket = ((hashes[feature] ?? 0) & mask) * 3;
      const one = second[bucket] ?? 0;
      const two = second[bucket + 1] ?? 0;
      const three = second[bucket + 2] ?? 0;
      a = (a + (one & even)) | 0;
      b = (b + ((one >>> 8) & even)) | 0;
      c = (c + (two & even)) | 0;
      d = (d + ((two >>> 8) & even)) | 0;
      e = (e + (three & even)) | 0;
      f = (f + ((three >>> 8) & even)) | 0;
    }
    const none = 128 * (end - start);
    part(into, at + against, a, b, none);
    part(into, at + against + 4, c, d, none);
    part(into, at + against + 8, e, f, none);
  }
}

function part(into: Int32Array, at: number, evens: number, odds: number, none: number): void {
  into[at] = (into[at] ?? 0) + (evens & 0xffff) - none;
  into[at + 1] = (into[at + 1] ?? 0) + (odds & 0xffff) - none;
  into[at + 2] = (into[at + 2] ?? 0) + (evens >>> 16) - none;
  into[at + 3] = (into[at + 3] ?? 0) + (odds >>> 16) - none;
}

const scores = new Float64Array(labelCount);

/** Chances of the classes after the first look at a row of sums, written to its place in `into`. */
export function firstChances({ steps }: Tagger, sums: Int32Array, row: number, into: Float32Array): void {
  scores[0] = 0;
  for (let c = 0; c < against; c += 1) scores[c + 1] = (sums[row * rowSums + c] ?? 0) * steps[0];
  softmax(into, row * labelCount);
}

/** Chances of the classes after the second look. */
export function secondChances({ steps, bias, out }: Tagger, sums: Int32Array, row: number, into: Float32Array): void {
  const at = row * rowSums + against;
  scores[0] = 0;
  for (let c = 0; c < against; c += 1) scores[c + 1] = (sums[at + c] ?? 0) * steps[1];
  for (let unit = 0; unit < unitCount; unit += 1) {
    const value = (sums[at + against + unit] ?? 0) * steps[1] + (bias[unit] ?? 0);
    if (value <= 0) continue;
    for (let c = 0; c < against; c += 1) {
      scores[c + 1] = (scores[c + 1] ?? 0) + value * (out[unit * against + c] ?? 0);
    }
  }
  softmax(into, row * labelCount);
}

function softmax(into: Float32Array, at: number): void {
  let top = 0;
  for (let c = 1; c < labelCount; c += 1) top = Math.max(top, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < labelCount; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - top);
  for (let c = 0; c < labelCount; c += 1) into[at + c] = (scores[c] ?? 0) / sum;
}
