import { titleWeight, type IndexFile } from './index-file.ts';
import { Shelf } from './shelf.ts';

/** The documents that hold a token or phrase, by ascending row, each with its BM25 share. */
export interface Postings {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
  readonly length: number;
}

interface Cached {
  rows: Uint32Array;
  scores: Float32Array;
  length: number;
  /** Rows above this one are not looked at yet. */
  upTo: number;
}

/**
 * Postings per token, kept in memory up to a bound, least used out first. BM25 adds up over words, so the shares that
 * FTS5 computes per token serve every query that holds it; new documents are appended, removed ones are passed over later.
 */
export class PostingsCache {
  readonly #file: IndexFile;
  readonly #shelf: Shelf;
  readonly #bound: number;
  readonly #kept = new Map<string, Cached>();
  #size = 0;

  /** @param bound the most postings kept, eight bytes each. */
  constructor(file: IndexFile, bound = 24_000_000) {
    this.#file = file;
    this.#shelf = new Shelf(file);
    this.#bound = bound;
  }

  /** @param lastRow the highest row that exists now. */
  get(tokens: readonly string[], lastRow: number): Postings {
    const key = tokens.join(' ');
    const cached = this.#kept.get(key) ?? this.#fromShelf(key);
    this.#kept.delete(key);
    this.#size -= cached.length;
    if (cached.upTo < lastRow) this.#extend(key, cached, lastRow);
    this.#kept.set(key, cached);
    this.#size += cached.length;
    this.#shrink(key);
    return cached;
  }

  /** Frequent tokens that are not on the shelf yet, or whose place there is long out of date. */
  toShelve(frequent: () => readonly string[], lastRow: number): string[] {
    const known = this.#shelf.known();
    const old = (token: string) => (known.get(token) ?? 0) < lastRow * 0.8;
    // Looking which tokens are frequent walks the whole vocabulary: only where the shelf is out of date.
    return known.size > 0 && ![...known.keys()].some(old) ? [] : frequent().filter(old);
  }

  /** Puts the postings of a token on the shelf. */
  shelve(token: string, lastRow: number): void {
    const { rows, scores, length } = this.get([token], lastRow);
    this.#shelf.put(token, { rows: rows.slice(0, length), scores: scores.slice(0, length), upTo: lastRow });
  }

  /** The tokens to hold in memory before anybody asks, most frequent first. */
  toLoad(): string[] {
    return this.#shelf.tokens();
  }

  /** True while there is room to load ahead; the rest is for what people ask. */
  get hasRoomAhead(): boolean {
    return this.#size < this.#bound * 0.8;
  }

  #fromShelf(key: string): Cached {
    const found = this.#shelf.take(key);
    if (found) return { ...found, length: found.rows.length };
    return { rows: new Uint32Array(0), scores: new Float32Array(0), length: 0, upTo: 0 };
  }

  #extend(key: string, cached: Cached, lastRow: number): void {
    const found = this.#file.db
      .prepare<[string, number], [number, number]>(
        `SELECT rowid, -bm25(terms, ${titleWeight}, 1.0) FROM terms WHERE terms MATCH ? AND rowid > ? ORDER BY rowid`,
      )
      .raw()
      .all(`"${key}"`, cached.upTo);
    cached.upTo = lastRow;
    if (found.length === 0) return;
    if (cached.length + found.length > cached.rows.length) {
      const room = cached.length === 0 ? found.length : Math.ceil((cached.length + found.length) * 1.25);
      cached.rows = grown(cached.rows, new Uint32Array(room));
      cached.scores = grown(cached.scores, new Float32Array(room));
    }
    for (const [row, score] of found) {
      cached.rows[cached.length] = row;
      // A word in nearly every document gets no share from BM25; it must still count as found.
      cached.scores[cached.length] = Math.max(score, 1e-6);
      cached.length += 1;
    }
  }

  #shrink(newest: string): void {
    for (const [key, cached] of this.#kept) {
      if (this.#size <= this.#bound || key === newest) return;
      this.#kept.delete(key);
      this.#size -= cached.length;
    }
  }
}

function grown<Values extends Uint32Array | Float32Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
