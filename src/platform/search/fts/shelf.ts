import type { IndexFile } from './index-file.ts';

/** What is known of one token up to a row, as it is kept in the file. */
export interface Shelved {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
  /** Rows above this one were not looked at. */
  readonly upTo: number;
}

/**
 * Postings of frequent tokens, kept in the index file: reading hundreds of thousands of shares back takes milliseconds,
 * computing them again takes half a second.
 */
export class Shelf {
  readonly #take;
  readonly #put;
  readonly #known;

  constructor({ db }: IndexFile) {
    db.exec(`CREATE TABLE IF NOT EXISTS shelf (
      token TEXT PRIMARY KEY, up_to INTEGER NOT NULL, rows BLOB NOT NULL, scores BLOB NOT NULL) WITHOUT ROWID`);
    this.#take = db.prepare<[string], { up_to: number; rows: Buffer; scores: Buffer }>(
      'SELECT up_to, rows, scores FROM shelf WHERE token = ?',
    );
    this.#put = db.prepare<[string, number, Uint8Array, Uint8Array]>(
      'INSERT OR REPLACE INTO shelf VALUES (?, ?, ?, ?)',
    );
    this.#known = db.prepare<[], { token: string; up_to: number }>('SELECT token, up_to FROM shelf');
  }

  take(token: string): Shelved | null {
    const found = this.#take.get(token);
    if (!found) return null;
    // Copied, because the bytes of a blob may lie at an address that numbers of four bytes cannot start at.
    const rows = new Uint32Array(new Uint8Array(found.rows).buffer);
    const scores = new Float32Array(new Uint8Array(found.scores).buffer);
    return { rows, scores, upTo: found.up_to };
  }

  put(token: string, { rows, scores, upTo }: Shelved): void {
    this.#put.run(token, upTo, bytes(rows), bytes(scores));
  }

  /** Which tokens lie there, and up to which row. */
  known(): ReadonlyMap<string, number> {
    return new Map(this.#known.all().map(({ token, up_to }) => [token, up_to]));
  }
}

function bytes(values: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
