import { part } from '../../kernel/slices.ts';
import { topicRows } from './topics.ts';
import { grained, tfidfRows, type SparseRows } from './vectors.ts';

/** Short rows of equal width, one after another. */
interface DenseRows {
  readonly width: number;
  readonly values: Float32Array;
}

/** What is known of each document before anything is judged: its terms, and a short dense row beside them. */
export interface Features {
  readonly terms: SparseRows;
  readonly dense: DenseRows;
  /** Squared length of each row, with 1 for the constant term. */
  readonly norms: Float64Array;
}

/** What topics weigh beside terms, as a length; measured, see the README. */
const topicShare = 0.3;
/** What one standard deviation of the logarithm of the number of words weighs. */
const lengthShare = 0.07;

/** Terms, topics and length of each text; the request is the last row. Yields the share done now and then. */
export function* featuresOf(texts: readonly string[], request: string): Generator<number, Features> {
  const terms = yield* part(tfidfRows(texts, request), 0, 0.5);
  const topics = yield* part(topicRows(terms), 0.5, 1);
  const width = topics.width + 1;
  const values = new Float32Array(terms.rows * width);
  const lengths = standardised(terms.lengths.subarray(0, texts.length));
  for (let row = 0; row < terms.rows; row++) {
    for (let j = 0; j < topics.width; j++) {
      values[row * width + j] = grained(topicShare * (topics.values[row * topics.width + j] ?? 0));
    }
    // The length of the request says nothing of what is asked.
    values[row * width + topics.width] = grained(lengthShare * (lengths[row] ?? 0));
  }
  return withNorms(terms, { width, values });
}

/** Puts terms and a dense part together. */
export function withNorms(terms: SparseRows, dense: DenseRows): Features {
  const norms = new Float64Array(terms.rows).fill(1);
  for (let row = 0; row < terms.rows; row++) {
    let squares = 1;
    for (let k = terms.starts[row] ?? 0; k < (terms.starts[row + 1] ?? 0); k++) squares += (terms.weights[k] ?? 0) ** 2;
    for (let k = row * dense.width; k < (row + 1) * dense.width; k++) squares += (dense.values[k] ?? 0) ** 2;
    norms[row] = squares;
  }
  return { terms, dense, norms };
}

function standardised(lengths: Float64Array): Float64Array {
  const logs = lengths.map((length) => Math.log1p(length));
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / logs.length);
  return spread > 0 ? logs.map((each) => (each - mean) / spread) : logs.fill(0);
}
