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
  readonly #tokens;

  constructor({ db }: IndexFile) {
    db.exec(`CREATE TABLE IF NOT EXISTS shelf (
      token TEXT PRIMARY KEY, up_to INTEGER NOT NULL, rows BLOB NOT NULL, scores BLOB NOT NULL) WITHOUT ROWID`);
    this.#take = db.prepare<[string], { up_to: number; rows: Buffer; scores: Buffer }>(
      'SELECT up_to, rows, scores FROM shelf WHERE token = ?',
    );
    this.#put = db.prepare<[string, number, Uint8Array, Uint8Array]>(
      'INSERT OR REPLACE INTO shelf VALUES (?, ?, ?, ?)',
    );
    this.#tokens = db.prepare<[], { token: string }>('SELECT token FROM shelf ORDER BY length(rows) DESC');
    this.#known = db.prepare<[], { token: string; up_to: number }>('SELECT token, up_to FROM shelf');
  }

  take(token: string): Shelved | null {
    const found = this.#take.get(token);
    if (!found) return null;
    const [rows, scores] = [aligned(found.rows), aligned(found.scores)];
    return {
      rows: new Uint32Array(rows.buffer, rows.byteOffset, rows.length / 4),
      scores: new Float32Array(scores.buffer, scores.byteOffset, scores.length / 4),
      upTo: found.up_to,
    };
  }

  put(token: string, { rows, scores, upTo }: Shelved): void {
    this.#put.run(token, upTo, bytes(rows), bytes(scores));
  }

  /** The tokens that lie there, most frequent first. */
  tokens(): string[] {
    return this.#tokens.all().map(({ token }) => token);
  }

  /** Which tokens lie there, and up to which row. */
  known(): ReadonlyMap<string, number> {
    return new Map(this.#known.all().map(({ token, up_to }) => [token, up_to]));
  }
}

/** Numbers of four bytes can only start at every fourth address; most blobs do. */
function aligned(blob: Buffer): Uint8Array<ArrayBufferLike> {
  return blob.byteOffset % 4 === 0 ? blob : new Uint8Array(blob);
}

function bytes(values: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
