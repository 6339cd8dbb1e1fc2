import Sqlite from 'better-sqlite3';
import type { TextAnalysis } from '../analysis.ts';
import type { SearchDocument } from '../search.ts';

/** A stored document; `row` only grows: a changed document gets a new row, so caches stay true for what they hold. */
export interface StoredDocument extends SearchDocument {
  readonly row: number;
}

export const titleWeight = 4;

/** The index as one SQLite file: documents, and their token streams under FTS5. */
export class IndexFile {
  readonly db: Sqlite.Database;
  readonly #analysis: TextAnalysis;
  readonly #statements;

  constructor(file: string, analysis: TextAnalysis) {
    this.#analysis = analysis;
    this.db = new Sqlite(file);
    this.db.pragma('journal_mode = WAL');
    // The file can be rebuilt from the records, so it need not survive a power cut to the last write.
    this.db.pragma('synchronous = NORMAL');
    this.db.exec(`
      CREATE TABLE IF NOT EXISTS document (
        row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, title TEXT NOT NULL,
        body TEXT NOT NULL, url TEXT NOT NULL, date TEXT NOT NULL, facets TEXT NOT NULL);
      CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5 (
        title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
      CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab (terms, row);`);
    this.#statements = {
      rowOf: this.db.prepare<[string], { row: number }>('SELECT row FROM document WHERE id = ?'),
      remove: this.db.prepare<[number]>('DELETE FROM document WHERE row = ?'),
      removeTerms: this.db.prepare<[number]>('DELETE FROM terms WHERE rowid = ?'),
      insert: this.db.prepare(
        'INSERT INTO document (id, type, title, body, url, date, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ),
      insertTerms: this.db.prepare('INSERT INTO terms (rowid, title, body) VALUES (?, ?, ?)'),
      byRow: this.db.prepare<[number], RawDocument>('SELECT * FROM document WHERE row = ?'),
      headByRow: this.db.prepare<[number], Omit<RawDocument, 'body'>>(
        'SELECT row, id, type, title, url, date, facets FROM document WHERE row = ?',
      ),
      someText: this.db.prepare<[number, number], { row: number; text: string }>(
        "SELECT row, title || ' ' || substr(body, 1, 2000) AS text FROM document WHERE row < ? ORDER BY row DESC LIMIT ?",
      ),
      frequency: this.db.prepare<[string], { doc: number }>('SELECT doc FROM vocabulary WHERE term = ?'),
    };
  }

  /** Adds or replaces documents in one transaction. Returns the rows that came and went. */
  put(documents: readonly SearchDocument[]): { added: StoredDocument[]; gone: number[] } {
    const added: StoredDocument[] = [];
    const gone: number[] = [];
    this.db.transaction(() => {
      for (const document of documents) {
        gone.push(...this.#drop(document.id));
        const { id, type, title, body, url, date, facets } = document;
        const row = Number(
          this.#statements.insert.run(id, type, title, body, url, date, JSON.stringify(facets)).lastInsertRowid,
        );
        this.#statements.insertTerms.run(row, this.#analysis.index(title), this.#analysis.index(body));
        added.push({ ...document, row });
      }
    })();
    return { added, gone };
  }

  remove(ids: readonly string[]): number[] {
    return this.db.transaction(() => ids.flatMap((id) => this.#drop(id)))();
  }

  get(row: number): StoredDocument | null {
    const raw = this.#statements.byRow.get(row);
    return raw ? fromRaw(raw) : null;
  }

  /** A document without its text. */
  head(row: number): Omit<StoredDocument, 'body'> | null {
    const raw = this.#statements.headByRow.get(row);
    return raw ? { ...raw, facets: JSON.parse(raw.facets) as SearchDocument['facets'] } : null;
  }

  /** Facet columns of all documents, in the order of their rows. */
  *facetRows(): IterableIterator<{ row: number; type: string; date: string; facets: SearchDocument['facets'] }> {
    for (const raw of this.db
      .prepare<[], RawDocument>('SELECT row, type, date, facets FROM document ORDER BY row')
      .iterate()) {
      yield {
        row: raw.row,
        type: raw.type,
        date: raw.date,
        facets: JSON.parse(raw.facets) as SearchDocument['facets'],
      };
    }
  }

  /** Title and beginning of documents below a row, newest first. */
  someText(below: number, most: number): { row: number; text: string }[] {
    return this.#statements.someText.all(below, most);
  }

  /** In how many documents a token stands. */
  frequency(token: string): number {
    return this.#statements.frequency.get(token)?.doc ?? 0;
  }

  /** Tokens that stand in more documents than this, most frequent last. */
  frequentTokens(documents: number): string[] {
    const rows = this.db.prepare<[number], { term: string }>('SELECT term FROM vocabulary WHERE doc > ? ORDER BY doc');
    return rows.all(documents).map(({ term }) => term);
  }

  close(): void {
    this.db.close();
  }

  #drop(id: string): number[] {
    const known = this.#statements.rowOf.get(id);
    if (!known) return [];
    this.#statements.removeTerms.run(known.row);
    this.#statements.remove.run(known.row);
    return [known.row];
  }
}

interface RawDocument {
  row: number;
  id: string;
  type: string;
  title: string;
  body: string;
  url: string;
  date: string;
  facets: string;
}

function fromRaw(raw: RawDocument): StoredDocument {
  return { ...raw, facets: JSON.parse(raw.facets) as SearchDocument['facets'] };
}
