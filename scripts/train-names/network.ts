import { labelCount } from '../../src/knowledge/personal-data/persons/model.ts';

/** Linear weights over hashed features: `labelCount` numbers a bucket. */
export interface Weights {
  readonly values: Float32Array;
  /** Number of buckets minus one; the number is a power of two. */
  readonly mask: number;
}

/** Direct weights and one for each hidden unit a bucket: `labelCount + unitCount` numbers. */
export interface HiddenWeights extends Weights {
  /** What each hidden unit starts from, and what it says of each class: `labelCount` a unit. */
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

/** Chances of the classes by softmax, written from `at` on in `into`. */
export function chances({ values, mask }: Weights, features: Int32Array, into: Float32Array, at: number): void {
  const scores = [0, 0, 0, 0, 0];
  for (const feature of features) {
    const bucket = (feature & mask) * labelCount;
    for (let c = 0; c < labelCount; c += 1) scores[c] = (scores[c] ?? 0) + (values[bucket + c] ?? 0);
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < labelCount; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
  for (let c = 0; c < labelCount; c += 1) into[at + c] = (scores[c] ?? 0) / sum;
}
