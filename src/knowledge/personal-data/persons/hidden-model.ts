import { labelCount } from './model.ts';

/** How many hidden units there are; `hiddenChances` is written out for so many. */
export const unitCount = 8;
const stride = labelCount + unitCount;

/** Weights over hashed features, `labelCount` direct ones and one for each hidden unit a bucket. */
export interface HiddenWeights {
  readonly values: Float32Array | Int8Array;
  /** What one unit of a value is worth. */
  readonly step: number;
  /** Number of buckets minus one; the number is a power of two. */
  readonly mask: number;
  /** What each hidden unit starts from, and what it says of each class: `labelCount` a unit. */
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

const sums = new Float64Array(stride);
const scores = new Float64Array(labelCount);

/** Chances of the classes, written from `at` on in `into`. */
export function hiddenChances(
  weights: HiddenWeights,
  features: Int32Array,
  count: number,
  into: Float32Array,
  at: number,
): void {
  addUp(weights, features, count);
  const { step, bias, out } = weights;
  for (let c = 0; c < labelCount; c += 1) scores[c] = (sums[c] ?? 0) * step;
  for (let unit = 0; unit < unitCount; unit += 1) {
    const value = (sums[labelCount + unit] ?? 0) * step + (bias[unit] ?? 0);
    if (value <= 0) continue;
    for (let c = 0; c < labelCount; c += 1) scores[c] = (scores[c] ?? 0) + value * (out[unit * labelCount + c] ?? 0);
  }
  let top = -Infinity;
  for (let c = 0; c < labelCount; c += 1) top = Math.max(top, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < labelCount; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - top);
  for (let c = 0; c < labelCount; c += 1) into[at + c] = (scores[c] ?? 0) / sum;
}

/** Adds up the buckets of all features; written out, since it is where most of the time goes. */
function addUp({ values, mask }: HiddenWeights, features: Int32Array, count: number): void {
  let [a, b, c, d, e, f, g, h, i, j, k, l, m] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let feature = 0; feature < count; feature += 1) {
    const at = ((features[feature] ?? 0) & mask) * stride;
    a += values[at] ?? 0;
    b += values[at + 1] ?? 0;
    c += values[at + 2] ?? 0;
    d += values[at + 3] ?? 0;
    e += values[at + 4] ?? 0;
    f += values[at + 5] ?? 0;
    g += values[at + 6] ?? 0;
    h += values[at + 7] ?? 0;
    i += values[at + 8] ?? 0;
    j += values[at + 9] ?? 0;
    k += values[at + 10] ?? 0;
    l += values[at + 11] ?? 0;
    m += values[at + 12] ?? 0;
  }
  sums.set([a, b, c, d, e, f, g, h, i, j, k, l, m]);
}
