import { random, shuffle } from './chance.ts';
import type { Weights } from './network.ts';

/** Rows of hashed features with a class each. */
export interface Rows {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How many of the features of each row tell of the word itself; they come first. */
  readonly own: Uint8Array;
}

export interface Plan {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Part of the features left out of each step, against leaning on one of them. */
  readonly dropout: number;
  /** Part of the steps in which the word itself is hidden, so that its place and lists must tell. */
  readonly strangers: number;
}

const classes = 5;
const stride = 2 * classes;
const mostKept = 512;
const nothing = new Int32Array();
/** Of a word whose class nobody gave: it teaches nothing. */
export const unlabelled = 255;

/** Softmax regression by AdaGrad (Duchi, Hazan and Singer 2011) with dropout; the same rows give the same weights. */
export function trainSoftmax(rows: Rows, plan: Plan): Weights {
  const size = 1 << plan.bits;
  const mask = size - 1;
  // Five weights and beside them their five sums of squared slopes, so that both lie in one line of the cache.
  const cells = new Float32Array(size * stride);
  for (let at = 0; at < cells.length; at += stride) cells.fill(1e-3, at + classes, at + stride);
  const average = new Float32Array(size * classes);
  const next = random(7);
  const order = Int32Array.from(rows.features.keys());
  const scores = new Float64Array(classes);
  const kept = new Int32Array(mostKept);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const label = rows.labels[at] ?? unlabelled;
      if (label === unlabelled) continue;
      const features = rows.features[at] ?? nothing;
      let left = 0;
      scores.fill(0);
      for (let feature = firstShown(rows, at, plan, next); feature < features.length; feature += 1) {
        if (next() < plan.dropout) continue;
        const bucket = ((features[feature] ?? 0) & mask) * stride;
        kept[left++] = bucket;
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (cells[bucket + c] ?? 0);
      }
      if (!slopesOf(scores, label)) continue;
      for (let feature = 0; feature < left; feature += 1) {
        const bucket = kept[feature] ?? 0;
        for (let c = 0; c < classes; c += 1) {
          const slope = scores[c] ?? 0;
          const square = (cells[bucket + classes + c] ?? 0) + slope * slope;
          cells[bucket + classes + c] = square;
          cells[bucket + c] = (cells[bucket + c] ?? 0) - (plan.rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (round < plan.rounds / 2) continue;
    for (let at = 0; at < size; at += 1) {
      for (let c = 0; c < classes; c += 1) {
        average[at * classes + c] = (average[at * classes + c] ?? 0) + (cells[at * stride + c] ?? 0);
      }
    }
  }
  const share = (1 - plan.dropout) / Math.ceil(plan.rounds / 2);
  return { values: average.map((value) => value * share), mask };
}

/** Turns scores into chances and those into how far each is off; false where all are nearly right. */
export function slopesOf(scores: Float64Array, label: number): boolean {
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
  let off = 0;
  for (let c = 0; c < classes; c += 1) {
    scores[c] = (scores[c] ?? 0) / sum - (label === c ? 1 : 0);
    off = Math.max(off, Math.abs(scores[c] ?? 0));
  }
  return off >= 1e-3;
}

/** Where the features of a row begin in this step: behind those of the word itself, or at the first. */
export function firstShown({ own }: Rows, row: number, { strangers }: Plan, next: () => number): number {
  return next() < strangers ? (own[row] ?? 0) : 0;
}
