import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Where the records stand inside the data folder. */
export function sqliteFile(dir: string): string {
  return join(dir, 'weerklank.sqlite');
}

/** Opens the one connection that writes: every commit is on disk before it is told. */
export function openWriter(file: string): Sqlite.Database {
  const connection = new Sqlite(file, { timeout: 10_000 });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('fullfsync = ON');
  connection.pragma('recursive_triggers = ON');
  connection.pragma('wal_autocheckpoint = 1000');
  // What is deleted because its term has passed must not stay readable in free pages of the file.
  connection.pragma('secure_delete = ON');
  return common(connection);
}

/** Opens a connection that can only read. */
export function openReader(file: string): Sqlite.Database {
  return common(new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 10_000 }));
}

function common(connection: Sqlite.Database): Sqlite.Database {
  connection.pragma('foreign_keys = ON');
  // LIKE tells capitals apart, as PostgreSQL does; it then also uses an index for a prefix.
  connection.pragma('case_sensitive_like = ON');
  connection.pragma('cache_size = -65536');
  connection.pragma('mmap_size = 268435456');
  connection.pragma('temp_store = MEMORY');
  return connection;
}

/** Prepared statements by their text; the oldest goes when there are many. */
export function statementCache(connection: Sqlite.Database, size = 400): (sql: string) => Sqlite.Statement<unknown[]> {
  const cache = new Map<string, Sqlite.Statement<unknown[]>>();
  return (sql) => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = connection.prepare<unknown[]>(sql);
    if (cache.size >= size) cache.delete(cache.keys().next().value ?? '');
    cache.set(sql, statement);
    return statement;
  };
}
