/** The classes that a capital word may have, in this order. */
export const labels = ['other', 'person', 'place', 'organisation', 'thing'] as const;
export const labelCount = labels.length;

/** Linear weights over hashed features: `labelCount` numbers a bucket. */
export interface Weights {
  readonly values: Float32Array | Int8Array;
  /** What one unit of a value is worth. */
  readonly step: number;
  /** Number of buckets minus one; the number is a power of two. */
  readonly mask: number;
}

/** Chances of the classes by softmax, written from `at` on in `into`. */
export function chances(weights: Weights, features: Int32Array, count: number, into: Float32Array, at: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  const { values, mask, step } = weights;
  for (let feature = 0; feature < count; feature += 1) {
    const bucket = ((features[feature] ?? 0) & mask) * 5;
    a += values[bucket] ?? 0;
    b += values[bucket + 1] ?? 0;
    c += values[bucket + 2] ?? 0;
    d += values[bucket + 3] ?? 0;
    e += values[bucket + 4] ?? 0;
  }
  const most = Math.max(a, b, c, d, e);
  a = Math.exp((a - most) * step);
  b = Math.exp((b - most) * step);
  c = Math.exp((c - most) * step);
  d = Math.exp((d - most) * step);
  e = Math.exp((e - most) * step);
  const sum = a + b + c + d + e;
  into[at] = a / sum;
  into[at + 1] = b / sum;
  into[at + 2] = c / sum;
  into[at + 3] = d / sum;
  into[at + 4] = e / sum;
}
