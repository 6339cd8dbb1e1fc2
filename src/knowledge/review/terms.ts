import { fold } from '../dutch/index.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu;
const mostWords = 20_000;

/** The words of a text, folded, of two letters or more; of a very long text the first 20,000. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const [each] of fold(text.toWellFormed()).matchAll(word)) {
    if (found.push(each) === mostWords) break;
  }
  return found;
}

/** Numbers for words, in order of first use. */
export class Vocabulary {
  readonly #words = new Map<string, number>();

  get size(): number {
    return this.#words.size;
  }

  /** The number of each word in turn; a word that is new gets one, or -1 where only `known` ones are asked. */
  numbers(words: readonly string[], known = false): Int32Array {
    return Int32Array.from(words, (each) => {
      const number = this.#words.get(each);
      if (number !== undefined) return number;
      if (known) return -1;
      this.#words.set(each, this.#words.size);
      return this.#words.size - 1;
    });
  }
}

const pairBase = 2 ** 26;

/** A key for each pair of neighbouring words, from low to high; of unknown words (-1) there is none. */
export function pairKeys(numbers: Int32Array): Float64Array {
  const keys = new Float64Array(Math.max(0, numbers.length - 1));
  let end = 0;
  for (let k = 1; k < numbers.length; k++) {
    const [before, after] = [numbers[k - 1] ?? -1, numbers[k] ?? -1];
    if (before >= 0 && after >= 0) keys[end++] = before * pairBase + after;
  }
  return keys.slice(0, end).sort();
}

/** Calls back with each different value of a sorted list and how often it comes. Values below 0 are passed over. */
export function eachCount(sorted: Int32Array | Float64Array, tell: (value: number, count: number) => void): void {
  for (let k = 0; k < sorted.length;) {
    const value = sorted[k] ?? 0;
    const from = k;
    while (k < sorted.length && sorted[k] === value) k++;
    if (value >= 0) tell(value, k - from);
  }
}
