import type { Features } from './features.ts';

/** One example to learn from; `cost` is how heavily a mistake on it counts. */
export interface Example {
  readonly row: number;
  readonly relevant: boolean;
  readonly cost: number;
}

const mostPasses = 10;
/** Keeps relearning within some 20 ms: warm-started, a pass or two suffices in a long review. */
const mostSteps = 2_000_000;
const tolerance = 0.02;
/** Duals are whole multiples of this, as features are of theirs: so sums of their products are exact in any order. */
const dualGrain = 2 ** -26;

/**
 * A linear support vector machine with squared hinge loss, learned by dual coordinate descent (Hsieh et al., ICML
 * 2008), starting from what it learned before. After a pass over all examples come passes over those that were not yet
 * right, until all are or the time is up. The same duals give the same scores to the last bit, however they came about.
 */
export class LinearLearner {
  readonly #features: Features;
  readonly #weights: Float64Array;
  readonly #denseWeights: Float64Array;
  #constant = 0;
  readonly #duals: Float64Array;

  constructor(features: Features) {
    this.#features = features;
    this.#weights = new Float64Array(features.terms.width);
    this.#denseWeights = new Float64Array(features.dense.width);
    this.#duals = new Float64Array(features.terms.rows);
  }

  /** What an example weighs in what was learned: 0 where it has no part in it. */
  dual(row: number): number {
    return this.#duals[row] ?? 0;
  }

  /** Gives an example the weight it had in what was learned before, or 0 to forget it. */
  setDual(row: number, relevant: boolean, dual: number): void {
    const change = dual - this.dual(row);
    this.#duals[row] = dual;
    if (change !== 0) this.#add(row, relevant ? change : -change);
  }

  learn(examples: readonly Example[]): void {
    // The newest judgement first: it is the one the weights know nothing of.
    const all = [...examples].reverse();
    let active = all;
    let steps = 0;
    for (let pass = 0; pass < mostPasses && steps < mostSteps; pass++) {
      const wrong: Example[] = [];
      for (const example of active) {
        if (this.#improve(example) >= tolerance) wrong.push(example);
        steps += this.#length(example.row);
      }
      if (wrong.length === 0 && active === all) break;
      active = wrong.length === 0 ? all : wrong;
    }
  }

  scores(rows: Int32Array): Float64Array {
    const scores = new Float64Array(rows.length);
    for (let k = 0; k < rows.length; k++) scores[k] = this.score(rows[k] ?? 0);
    return scores;
  }

  score(row: number): number {
    const { terms: sparse, dense } = this.#features;
    const { starts, terms, weights } = sparse;
    const [learned, learnedDense] = [this.#weights, this.#denseWeights];
    let sum = this.#constant;
    for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k++) {
      sum += (learned[terms[k] ?? 0] ?? 0) * (weights[k] ?? 0);
    }
    for (let j = 0, at = row * dense.width; j < dense.width; j++) {
      sum += (learnedDense[j] ?? 0) * (dense.values[at + j] ?? 0);
    }
    return sum;
  }

  #length(row: number): number {
    const { terms, dense } = this.#features;
    return (terms.starts[row + 1] ?? 0) - (terms.starts[row] ?? 0) + dense.width;
  }

  /** One coordinate step; returns how far the example was from its best. */
  #improve({ row, relevant, cost }: Example): number {
    const sign = relevant ? 1 : -1;
    const ridge = 0.5 / cost;
    const dual = this.dual(row);
    const slope = sign * this.score(row) - 1 + ridge * dual;
    const better = Math.max(0, dual - slope / ((this.#features.norms[row] ?? 1) + ridge));
    this.setDual(row, relevant, Math.round(better / dualGrain) * dualGrain);
    return dual === 0 ? Math.max(0, -slope) : Math.abs(slope);
  }

  #add(row: number, amount: number): void {
    const { terms: sparse, dense } = this.#features;
    const { starts, terms, weights } = sparse;
    const [learned, learnedDense] = [this.#weights, this.#denseWeights];
    this.#constant += amount;
    for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k++) {
      const term = terms[k] ?? 0;
      learned[term] = (learned[term] ?? 0) + amount * (weights[k] ?? 0);
    }
    for (let j = 0, at = row * dense.width; j < dense.width; j++) {
      learnedDense[j] = (learnedDense[j] ?? 0) + amount * (dense.values[at + j] ?? 0);
    }
  }
}
