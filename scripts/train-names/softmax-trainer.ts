import type { Weights } from '../../src/knowledge/personal-data/persons/model.ts';

/** Rows of hashed features with a class each. */
export interface Rows {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface Plan {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Part of the features left out of each step, against leaning on one of them. */
  readonly dropout: number;
}

const classes = 5;
/** Of a word whose class nobody gave: it teaches nothing. */
export const unlabelled = 255;

/** Softmax regression by AdaGrad (Duchi, Hazan and Singer 2011) with dropout; the same rows give the same weights. */
export function trainSoftmax(rows: Rows, plan: Plan): Weights {
  const size = 1 << plan.bits;
  const mask = size - 1;
  const values = new Float32Array(size * classes);
  const squares = new Float32Array(size * classes).fill(1e-3);
  const average = new Float32Array(size * classes);
  const next = random(7);
  const order = Int32Array.from(rows.features.keys());
  const scores = new Float64Array(classes);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      if (rows.labels[at] === unlabelled) continue;
      const features = rows.features[at] ?? new Int32Array();
      const kept: number[] = [];
      for (const feature of features) if (next() >= plan.dropout) kept.push((feature & mask) * classes);
      scores.fill(0);
      for (const bucket of kept)
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (values[bucket + c] ?? 0);
      const most = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < classes; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
      for (let c = 0; c < classes; c += 1) {
        const slope = (scores[c] ?? 0) / sum - (rows.labels[at] === c ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const bucket of kept) {
          const place = bucket + c;
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          values[place] = (values[place] ?? 0) - (plan.rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (round >= plan.rounds / 2)
      for (let at = 0; at < values.length; at += 1) average[at] = (average[at] ?? 0) + (values[at] ?? 0);
  }
  const share = (1 - plan.dropout) / Math.ceil(plan.rounds / 2);
  return { values: average.map((value) => value * share), step: 1, mask };
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
