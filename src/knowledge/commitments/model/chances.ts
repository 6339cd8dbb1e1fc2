import { sentenceKinds } from '../types.ts';

const kinds = sentenceKinds.length;

/** The chance of each kind, in the order of `sentenceKinds`, from the rows of the features that hold for a sentence. */
export function chancesOf(bias: Float64Array, rows: ArrayLike<number>, features: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from(bias);
  for (let index = 0; index < features.length; index += 1) {
    const from = (features[index] ?? 0) * kinds;
    for (let kind = 0; kind < kinds; kind += 1) sums[kind] = (sums[kind] ?? 0) + (rows[from + kind] ?? 0);
  }
  const top = Math.max(...sums);
  let total = 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const value = Math.exp((sums[kind] ?? 0) - top);
    sums[kind] = value;
    total += value;
  }
  return sums.map((value) => value / total);
}
