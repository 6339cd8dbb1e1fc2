import { tally, termWeight } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { PairCounts } from './pairs.ts';
import type { Bag } from './likelihood.ts';
import { combine, emptySparse, unit } from './sparse.ts';
import type { Sparse } from './sparse.ts';

/** The living texts of a corpus in an order, and with term numbers, that do not depend on how they came in. */
export interface Batch {
  /** Places in the corpus. */
  readonly places: readonly number[];
  readonly ids: readonly string[];
  /** Per row the distinct words that at least two texts have; the vectors also hold pairs of words. */
  readonly rows: readonly Int32Array[];
  readonly vectors: readonly Sparse[];
  /** Number of terms. */
  readonly terms: number;
}

/** What a pair of neighbouring words weighs beside a word. */
const pairWeight = 0.5;

/**
 * Reads the texts in the order of their words and ids, and numbers words and pairs of neighbouring words as they are
 * met; what only one text has is left out. Yields now and then.
 */
export function* batchOf(corpus: Corpus): Generator<number, Batch> {
  const places = inReadingOrder(corpus);
  const pairs = new PairCounts(corpus);
  for (const [at, place] of places.entries()) {
    if (at % 1000 === 0) yield (0.3 * at) / places.length;
    pairs.note(place);
  }
  const numbers = new Map<number, number>();
  const numberOf = (key: number): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const rows: Int32Array[] = [];
  const vectors: Sparse[] = [];
  for (const [at, place] of places.entries()) {
    if (at % 1000 === 0) yield 0.3 + (0.7 * at) / places.length;
    const weights = new Map<number, number>();
    const words: number[] = [];
    for (const [term, count] of tally(corpus.order[place] ?? [])) {
      if ((corpus.frequency[term] ?? 0) < 2) continue;
      const number = numberOf(term);
      words.push(number);
      weights.set(number, (1 + Math.log(count)) * corpus.weight(term));
    }
    for (const [slot, count] of tally(pairs.slotsOf(place))) {
      const frequency = pairs.frequency(slot);
      if (frequency < 2) continue;
      weights.set(numberOf(-1 - slot), pairWeight * (1 + Math.log(count)) * termWeight(frequency, corpus.size));
    }
    rows.push(Int32Array.from(words).sort());
    const terms = Int32Array.from(weights.keys()).sort();
    vectors.push(unit({ terms, values: Float32Array.from(terms, (term) => weights.get(term) ?? 0) }));
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
  const found = tally(rows.flatMap((row) => [...(batch.rows[row] ?? [])]));
  const terms = Int32Array.from(found.keys()).sort();
  const counts = Float64Array.from(terms, (term) => found.get(term) ?? 0);
  return { terms, counts, words: counts.reduce((sum, value) => sum + value, 0) };
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
