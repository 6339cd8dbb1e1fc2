import type { Corpus } from './corpus.ts';
import type { Bag } from './likelihood.ts';
import { combine, emptySparse, unit } from './sparse.ts';
import type { Sparse } from './sparse.ts';

/** The living texts of a corpus in an order, and with term numbers, that do not depend on how they came in. */
export interface Batch {
  /** Places in the corpus. */
  readonly places: readonly number[];
  readonly ids: readonly string[];
  /** Per row the distinct terms that at least two texts have. */
  readonly rows: readonly Int32Array[];
  readonly vectors: readonly Sparse[];
  /** Number of terms. */
  readonly terms: number;
}

/** Reads the texts in the order of their words and ids, and numbers the terms as they are met. */
export function batchOf(corpus: Corpus): Batch {
  const places = inReadingOrder(corpus);
  const numbers = new Map<number, number>();
  const rows: Int32Array[] = [];
  const vectors: Sparse[] = [];
  const names = corpus.names;
  for (const place of places) {
    const terms = corpus.terms[place] ?? new Int32Array(0);
    const counts = corpus.counts[place] ?? new Uint16Array(0);
    const kept = [...terms.keys()].filter((k) => (corpus.frequency[terms[k] ?? -1] ?? 0) > 1);
    kept.sort((a, b) => compare(names[terms[a] ?? -1] ?? '', names[terms[b] ?? -1] ?? ''));
    const pairs = kept.map((k): [number, number] => {
      const term = terms[k] ?? -1;
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      return [number, (1 + Math.log(counts[k] ?? 1)) * corpus.weight(term)];
    });
    pairs.sort((a, b) => a[0] - b[0]);
    rows.push(Int32Array.from(pairs, (pair) => pair[0]));
    vectors.push(
      unit({ terms: Int32Array.from(pairs, (pair) => pair[0]), values: Float32Array.from(pairs, (p) => p[1]) }),
    );
  }
  return { places, ids: places.map((place) => corpus.texts[place]?.id ?? ''), rows, vectors, terms: numbers.size };
}

/** Mean of the vectors of some rows. */
export function meanOf(batch: Batch, rows: readonly number[]): Sparse {
  let mean = batch.vectors[rows[0] ?? -1] ?? emptySparse;
  for (let n = 1; n < rows.length; n++) {
    mean = combine(n / (n + 1), mean, 1 / (n + 1), batch.vectors[rows[n] ?? -1] ?? emptySparse);
  }
  return mean;
}

/** The words of some rows together; each text counts a word once. */
export function bagOf(batch: Batch, rows: readonly number[]): Bag {
  const tally = new Map<number, number>();
  for (const row of rows) for (const term of batch.rows[row] ?? []) tally.set(term, (tally.get(term) ?? 0) + 1);
  const terms = Int32Array.from(tally.keys()).sort();
  const counts = Float64Array.from(terms, (term) => tally.get(term) ?? 0);
  return { terms, counts, texts: rows.length, words: counts.reduce((sum, value) => sum + value, 0) };
}

function inReadingOrder(corpus: Corpus): number[] {
  const places = [...corpus.texts.keys()].filter((place) => corpus.texts[place] !== undefined);
  return places.sort((a, b) => {
    const [x, y] = [corpus.texts[a], corpus.texts[b]];
    return x && y ? compare(x.text, y.text) || compare(x.id, y.id) : 0;
  });
}

/** Order by code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
