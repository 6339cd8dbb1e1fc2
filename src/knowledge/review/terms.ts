import { fold } from '../dutch/index.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu;
const mostWords = 20_000;
const pairBase = 2 ** 26;

/** The words of a text, folded, of two letters or more; of a very long text the first 20,000. */
export function wordsOf(text: string): string[] {
  return (fold(text.toWellFormed()).match(word) ?? []).slice(0, mostWords);
}

/** Numbers for words and pairs of neighbouring words, in order of first use. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #terms = new Map<number, number>();
  readonly #pairs: boolean[] = [];

  get size(): number {
    return this.#terms.size;
  }

  /** Whether a term is a pair of words. */
  isPair(term: number): boolean {
    return this.#pairs[term] ?? false;
  }

  /** How often each term stands in a list of words. New terms are added, unless `known` asks for known ones only. */
  count(words: readonly string[], known = false): Map<number, number> {
    const counts = new Map<number, number>();
    let before = -1;
    for (const each of words) {
      const number = this.#wordNumber(each, known);
      if (number >= 0) this.#add(counts, number, known);
      if (number >= 0 && before >= 0) this.#add(counts, (before + 1) * pairBase + number, known);
      before = number;
    }
    return counts;
  }

  #wordNumber(each: string, known: boolean): number {
    const number = this.#words.get(each);
    if (number !== undefined) return number;
    if (known) return -1;
    this.#words.set(each, this.#words.size);
    return this.#words.size - 1;
  }

  #add(counts: Map<number, number>, key: number, known: boolean): void {
    let term = this.#terms.get(key);
    if (term === undefined) {
      if (known) return;
      term = this.#terms.size;
      this.#terms.set(key, term);
      this.#pairs.push(key >= pairBase);
    }
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
