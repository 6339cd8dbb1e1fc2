/** What one would write without our engine: FTS5 over the texts, ranked and counted by SQL. */
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { documents } from './corpus.ts';

export interface PlainFts {
  /** The best ten with snippets, and the counts of four facets. */
  search(text: string): void;
  close(): void;
}

export function plainFts(folder: string, count: number): PlainFts {
  const db = new Sqlite(path.join(folder, 'plain.sqlite'));
  db.pragma('journal_mode = WAL');
  db.exec(`
    CREATE TABLE IF NOT EXISTS record (row INTEGER PRIMARY KEY, title TEXT, body TEXT, type TEXT, year TEXT, organisation TEXT, state TEXT);
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (title, body, content = 'record', content_rowid = 'row');`);
  if (!db.prepare('SELECT row FROM record LIMIT 1').get()) fill(db, count);
  const best =
    db.prepare(`SELECT r.row, snippet(words, 1, '[', ']', '…', 24) FROM words JOIN record r ON r.row = words.rowid
    WHERE words MATCH ? ORDER BY bm25(words, 4.0, 1.0) LIMIT 10`);
  const counts = ['type', 'year', 'organisation', 'state'].map((facet) =>
    db.prepare(
      `SELECT r.${facet}, count(*) FROM words JOIN record r ON r.row = words.rowid WHERE words MATCH ? GROUP BY 1`,
    ),
  );
  return {
    search(text) {
      const asked = (text.match(/-?"[^"]+"|\S+/g) ?? []).filter((part) => !part.startsWith('-'));
      const match = asked.map((part) => `"${part.replaceAll('"', '')}"`).join(' AND ');
      best.all(match);
      for (const count of counts) count.all(match);
    },
    close: () => db.close(),
  };
}

function fill(db: Sqlite.Database, count: number): void {
  const record = db.prepare('INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)');
  const words = db.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
  let row = 0;
  db.transaction(() => {
    for (const { title, body, type, facets } of documents(count)) {
      row += 1;
      record.run(row, title, body, type, facets['year']?.[0], facets['organisation']?.[0], facets['state']?.[0]);
      words.run(row, title, body);
    }
  })();
}
