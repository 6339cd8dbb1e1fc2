import { PairCounts } from './pairs.ts';
import { eachCount, pairKeys, Vocabulary, wordsOf } from './terms.ts';

/** Sparse rows: the terms of row r and their weights stand at starts[r] … starts[r + 1], words before pairs. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  /** Terms below this are words, the others pairs. */
  readonly wordWidth: number;
  readonly starts: Int32Array;
  /** Where the pairs of each row begin. */
  readonly wordEnds: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** The number of words in each row's text. */
  readonly lengths: Float64Array;
}

const mostCommon = 0.95;
const grain = 2 ** -14;

/** To a whole multiple of 2⁻¹⁴, so that sums of examples are exact: see `LinearLearner`. */
export function grained(value: number): number {
  return Math.round(value / grain) * grain;
}

const rowsAtOnce = 100;

/** How texts become rows; the defaults were measured, see the README. */
export interface RowOptions {
  /** What a word pair weighs beside a word. */
  readonly pairs?: number;
  /** Terms in fewer texts than this are left out of the rows. */
  readonly rarest?: number;
  /** How much more rare terms weigh: the power of their idf. */
  readonly rareness?: number;
}

/**
 * TF-IDF rows of unit length: (1 + ln tf) · (1 + ln((1 + n) / (1 + df)))^rareness, of words and word pairs, without
 * terms in more than 95 % of the texts (as scikit-learn's TfidfVectorizer with sublinear_tf). Rare terms count in the
 * length but are left out of the row: they say nothing of another text. The request is the last row and counts in no
 * df. Yields the share done now and then.
 */
export function* tfidfRows(
  texts: readonly string[],
  request: string,
  options: RowOptions = {},
): Generator<number, SparseRows> {
  const { pairs: pairShare = 0.5, rarest = texts.length < 500 ? 2 : 3, rareness = 1 } = options;
  const vocabulary = new Vocabulary();
  const pairs = new PairCounts(rarest, texts.length);
  const read = (text: string, known = false): TextTerms => {
    const numbers = vocabulary.numbers(wordsOf(text), known);
    return { pairs: pairKeys(numbers), words: numbers.sort() };
  };
  const all: TextTerms[] = [];
  for (const text of texts) {
    const row = read(text);
    pairs.notice(row.pairs);
    if (all.push(row) % rowsAtOnce === 0) yield (0.6 * all.length) / texts.length;
  }
  const frequency = new Int32Array(vocabulary.size);
  let size = 0;
  for (const [r, row] of all.entries()) {
    eachCount(row.words, (word) => (frequency[word] = (frequency[word] ?? 0) + 1));
    pairs.count(row.pairs);
    size += row.words.length + row.pairs.length;
    if (r % rowsAtOnce === 0) yield 0.6 + (0.2 * r) / texts.length;
  }
  const asked = read(request, true);
  all.push(asked);
  let wordWidth = 0;
  const places = frequency.map((df) => (df >= rarest ? wordWidth++ : -1));
  for (const word of asked.words) if (word >= 0 && places[word] === -1) places[word] = wordWidth++;

  const rows = new RowWriter(all.length, size + asked.words.length + asked.pairs.length);
  const weights = Float64Array.from({ length: texts.length + 1 }, (_, df) =>
    texts.length > 2 && df > mostCommon * texts.length ? 0 : (1 + Math.log((1 + texts.length) / (1 + df))) ** rareness,
  );
  const weigh = (count: number, df: number): number => (1 + Math.log(count)) * (weights[df] ?? 0);
  for (const [r, row] of all.entries()) {
    eachCount(row.words, (word, count) => rows.add(places[word] ?? -1, weigh(count, frequency[word] ?? 0)));
    rows.endWords();
    eachCount(row.pairs, (key, count) => {
      const place = pairs.placeOf(key);
      rows.add(place < 0 ? -1 : wordWidth + place, pairShare * weigh(count, pairs.frequencyOf(key)));
    });
    rows.endRow();
    if (r % rowsAtOnce === 0) yield 0.8 + (0.2 * r) / all.length;
  }
  const lengths = Float64Array.from(all, (row) => row.words.length);
  return { ...rows.made(), wordWidth, width: wordWidth + pairs.size, lengths };
}

/** The numbers of the words of a text and the keys of its pairs, each from low to high. */
interface TextTerms {
  readonly words: Int32Array;
  readonly pairs: Float64Array;
}

/** Writes rows one after another, each at unit length. */
class RowWriter {
  readonly #starts: Int32Array;
  readonly #wordEnds: Int32Array;
  readonly #terms: Int32Array;
  readonly #weights: Float32Array;
  #row = 0;
  #end = 0;
  #squares = 0;

  constructor(rows: number, size: number) {
    this.#starts = new Int32Array(rows + 1);
    this.#wordEnds = new Int32Array(rows);
    this.#terms = new Int32Array(size);
    this.#weights = new Float32Array(size);
  }

  /** A term below 0 counts in the length alone. */
  add(term: number, weight: number): void {
    this.#squares += weight * weight;
    if (term < 0 || weight === 0) return;
    this.#terms[this.#end] = term;
    this.#weights[this.#end++] = weight;
  }

  endWords(): void {
    this.#wordEnds[this.#row] = this.#end;
  }

  endRow(): void {
    const length = Math.sqrt(this.#squares);
    const start = this.#starts[this.#row] ?? 0;
    for (let k = start; k < this.#end; k++) this.#weights[k] = grained((this.#weights[k] ?? 0) / length);
    this.#squares = 0;
    this.#starts[++this.#row] = this.#end;
  }

  made() {
    const [terms, weights] = [this.#terms.slice(0, this.#end), this.#weights.slice(0, this.#end)];
    return { rows: this.#row, starts: this.#starts, wordEnds: this.#wordEnds, terms, weights };
  }
}
