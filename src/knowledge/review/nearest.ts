import type { Features } from './features.ts';

/** How like each document is to the relevant one it is most like: the product of their rows, 0 while none was found. */
export class NearestRelevant {
  readonly #features: Features;
  readonly #counted = new Set<number>();
  readonly #most: Float64Array;

  constructor(features: Features) {
    this.#features = features;
    this.#most = new Float64Array(features.terms.rows);
  }

  /**
   * Takes these rows as the relevant ones, and tells of `open` ones how like they are; a row never opens again. Only
   * new relevant ones cost time, unless one is no longer there.
   */
  set(relevant: readonly number[], open: Int32Array): void {
    const now = new Set(relevant);
    if ([...this.#counted].some((row) => !now.has(row))) {
      this.#counted.clear();
      this.#most.fill(0);
    }
    for (const row of relevant) if (!this.#counted.has(row)) this.#count(row, open);
  }

  /** The likeness of each row to the relevant one it is most like. */
  of(rows: Int32Array): Float64Array {
    return Float64Array.from(rows, (row) => this.#most[row] ?? 0);
  }

  #count(relevant: number, open: Int32Array): void {
    this.#counted.add(relevant);
    const { terms: sparse, dense } = this.#features;
    const { starts, terms, weights, width } = sparse;
    const own = new Float32Array(width);
    for (let k = starts[relevant] ?? 0; k < (starts[relevant + 1] ?? 0); k++) own[terms[k] ?? 0] = weights[k] ?? 0;
    for (let n = 0; n < open.length; n++) {
      const row = open[n] ?? 0;
      let sum = 0;
      for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k++) {
        sum += (own[terms[k] ?? 0] ?? 0) * (weights[k] ?? 0);
      }
      for (let j = 0, at = row * dense.width, to = relevant * dense.width; j < dense.width; j++) {
        sum += (dense.values[at + j] ?? 0) * (dense.values[to + j] ?? 0);
      }
      if (sum > (this.#most[row] ?? 0)) this.#most[row] = sum;
    }
  }
}
