import { vocabularyOf, type Vocabulary } from '../spelling/suggest.ts';
import { contentWords, joinedWords, tokensOf } from './analyse.ts';
import type { AnalysedQuery } from './analyse-query.ts';
import { mendQuery, type Collection } from './mend-query.ts';

/** A text to search; without a title its first words stand for one. */
export interface SearchableText {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** A find with its score, best first. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

interface Posting {
  readonly document: number;
  readonly uses: number;
}

const saturation = 2;
const lengthShare = 0.75;
const titleWeight = 3;
const leadWords = 8;

/** A search index in memory with BM25 (Robertson and Zaragoza 2009) over title and text; ranks as the big engines do. */
export class MemoryIndex {
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #postings = new Map<string, Posting[]>();
  readonly #words = new Map<string, number>();
  #vocabulary: Vocabulary | undefined;
  #total = 0;

  /** Adds a text; its id is taken to be new. */
  add(document: SearchableText): void {
    const words = contentWords(document.text);
    const heading = document.title ?? leadOf(document.text);
    const titleWords = contentWords(heading);
    for (const word of document.title === undefined ? words : words.concat(titleWords)) {
      this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    }
    this.#vocabulary = undefined;
    const tokens = tokensOf(words, joinedWords(document.text));
    const title = tokensOf(titleWords, joinedWords(heading));
    const uses = new Map<string, number>();
    for (const token of tokens) uses.set(token, (uses.get(token) ?? 0) + 1);
    for (const token of title) uses.set(token, (uses.get(token) ?? 0) + titleWeight);
    const number = this.#ids.push(document.id) - 1;
    this.#lengths.push(tokens.length);
    this.#total += tokens.length;
    for (const [token, count] of uses) {
      const list = this.#postings.get(token);
      if (list === undefined) this.#postings.set(token, [{ document: number, uses: count }]);
      else list.push({ document: number, uses: count });
    }
  }

  /**
   * The texts that fit a query best, at most `limit`; equal scores keep the order in which texts came.
   * Without positions here, words in quotes must all be in a text, in any order.
   * Beside a word that no text holds, the nearest word that one does hold is asked.
   */
  search(typed: AnalysedQuery, limit: number): Ranked[] {
    const query = mendQuery(typed, this.#collection());
    const scores = new Map<number, number>();
    for (const group of query.groups) {
      if (!group.exclude) for (const { token, weight } of group.terms) this.#score(token, weight, scores);
    }
    for (const group of query.groups) {
      if (!group.exclude && group.phrase === undefined) continue;
      const holders = this.#holdersOf(group.phrase ?? group.terms.map((term) => term.token));
      for (const document of [...scores.keys()]) {
        if (holders.has(document) === group.exclude) scores.delete(document);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([document, score]) => ({ id: this.#ids[document] ?? '', score }));
  }

  #collection(): Collection {
    const vocabulary = (): Vocabulary => (this.#vocabulary ??= vocabularyOf(this.#words));
    return {
      holds: (token) => this.#postings.has(token),
      get vocabulary() {
        return vocabulary();
      },
    };
  }

  /** The documents that hold all of these tokens. */
  #holdersOf(tokens: readonly string[]): ReadonlySet<number> {
    const lists = tokens.map((token) => new Set((this.#postings.get(token) ?? []).map((posting) => posting.document)));
    const [first = new Set<number>(), ...others] = lists;
    return new Set([...first].filter((document) => others.every((list) => list.has(document))));
  }

  #score(token: string, weight: number, scores: Map<number, number>): void {
    const list = this.#postings.get(token);
    if (list === undefined) return;
    const rarity = Math.log(1 + (this.#ids.length - list.length + 0.5) / (list.length + 0.5));
    const average = this.#total / this.#ids.length || 1;
    for (const { document, uses } of list) {
      const length = 1 - lengthShare + (lengthShare * (this.#lengths[document] ?? 0)) / average;
      const gain = (weight * rarity * uses * (saturation + 1)) / (uses + saturation * length);
      scores.set(document, (scores.get(document) ?? 0) + gain);
    }
  }
}

function leadOf(text: string): string {
  return text.slice(0, 400).trimStart().split(/\s+/u).slice(0, leadWords).join(' ');
}
