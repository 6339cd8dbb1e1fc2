import { Vocabulary, wordsOf } from './terms.ts';

/** Sparse rows: the terms of row r and their weights stand at starts[r] … starts[r + 1]. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Squared length of each row, with 1 for the constant term. */
  readonly norms: Float64Array;
}

const mostCommon = 0.95;

/** How texts become rows; the defaults were measured, see the README. */
export interface RowOptions {
  /** What a word pair weighs beside a word. */
  readonly pairs?: number;
  /** Terms in fewer texts than this are left out of the rows. */
  readonly rarest?: number;
}

/**
 * TF-IDF rows of unit length: (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), of words and word pairs, without terms in
 * more than 95 % of the texts (as scikit-learn's TfidfVectorizer with sublinear_tf). Rare terms count in the
 * length but are left out of the row: they say nothing of another text. The request is the last row and counts in no df.
 */
export function tfidfRows(texts: readonly string[], request: string, options: RowOptions = {}): SparseRows {
  const { pairs = 0.5, rarest = 2 } = options;
  const vocabulary = new Vocabulary();
  const counts = texts.map((text) => vocabulary.count(wordsOf(text)));
  const frequency = new Int32Array(vocabulary.size);
  for (const row of counts) for (const term of row.keys()) frequency[term] = (frequency[term] ?? 0) + 1;
  const asked = vocabulary.count(wordsOf(request), true);
  counts.push(asked);
  const number = numberTerms(frequency, (term) => asked.has(term), rarest);
  const size = counts.reduce((sum, row) => sum + row.size, 0);
  const starts = new Int32Array(counts.length + 1);
  const terms = new Int32Array(size);
  const weights = new Float32Array(size);
  const norms = new Float64Array(counts.length).fill(1);
  let end = 0;
  counts.forEach((row, r) => {
    let length = 0;
    const start = end;
    for (const [term, count] of row) {
      const df = frequency[term] ?? 0;
      if (texts.length > 2 && df > mostCommon * texts.length) continue;
      const share = vocabulary.isPair(term) ? pairs : 1;
      const weight = share * (1 + Math.log(count)) * (1 + Math.log((1 + texts.length) / (1 + df)));
      length += weight * weight;
      const place = number[term] ?? -1;
      if (place < 0) continue;
      terms[end] = place;
      weights[end++] = weight;
    }
    for (let k = start; k < end; k++) {
      const weight = (weights[k] ?? 0) / Math.sqrt(length);
      weights[k] = weight;
      norms[r] = (norms[r] ?? 0) + weight * weight;
    }
    starts[r + 1] = end;
  });
  const width = number.reduce((most, place) => Math.max(most, place), -1) + 1;
  return { rows: counts.length, width, starts, terms: terms.slice(0, end), weights: weights.slice(0, end), norms };
}

function numberTerms(frequency: Int32Array, asked: (term: number) => boolean, rarest: number): Int32Array {
  let next = 0;
  return frequency.map((df, term) => (df >= rarest || asked(term) ? next++ : -1));
}
