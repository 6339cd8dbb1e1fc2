import type { Features } from './features.ts';

/** One example to learn from; `cost` is how heavily a mistake on it counts. */
export interface Example {
  readonly row: number;
  readonly relevant: boolean;
  readonly cost: number;
}

const mostPasses = 10;
/** Keeps relearning within some 50 ms: warm-started, a pass or two suffices in a long review. */
const mostSteps = 5_000_000;
const tolerance = 0.02;

/**
 * A linear support vector machine with squared hinge loss, learned by dual coordinate descent (Hsieh et al., ICML
 * 2008), starting from what it learned before. The weights are summed anew from the duals each time, in the order
 * of the examples, so that the same duals always give the same scores to the last bit.
 */
export class LinearLearner {
  readonly #features: Features;
  readonly #weights: Float64Array;
  readonly #denseWeights: Float64Array;
  #constant = 0;
  /** The dual of each row: 0 where it has no part in what was learned. */
  readonly duals: Float64Array;

  constructor(features: Features) {
    this.#features = features;
    this.#weights = new Float64Array(features.terms.width);
    this.#denseWeights = new Float64Array(features.dense.width);
    this.duals = new Float64Array(features.terms.rows);
  }

  learn(examples: readonly Example[]): void {
    this.sum(examples);
    const terms = examples.reduce((sum, { row }) => sum + this.#length(row), 1);
    const passes = Math.max(1, Math.min(mostPasses, Math.floor(mostSteps / terms)));
    for (let pass = 0; pass < passes; pass++) {
      let worst = 0;
      // The newest judgement first: it is the one the weights know nothing of.
      for (let k = examples.length - 1; k >= 0; k--) {
        const example = examples[k];
        if (example) worst = Math.max(worst, this.#improve(example));
      }
      if (worst < tolerance) break;
    }
    this.sum(examples);
  }

  /** Sets the weights to what the duals of these examples say. */
  sum(examples: readonly Example[]): void {
    this.#weights.fill(0);
    this.#denseWeights.fill(0);
    this.#constant = 0;
    for (const { row, relevant } of examples) {
      const dual = this.duals[row] ?? 0;
      if (dual !== 0) this.#add(row, relevant ? dual : -dual);
    }
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
    const dual = this.duals[row] ?? 0;
    const slope = sign * this.score(row) - 1 + ridge * dual;
    const better = Math.max(0, dual - slope / ((this.#features.norms[row] ?? 1) + ridge));
    if (better !== dual) {
      this.duals[row] = better;
      this.#add(row, sign * (better - dual));
    }
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
