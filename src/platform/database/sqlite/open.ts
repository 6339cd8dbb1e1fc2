import { chmodSync, mkdirSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { checkStorable, unavailable } from '../failure.ts';
import { sqliteFile } from './connection.ts';
import { lockFolder } from './lock.ts';
import { sqliteReader } from './reader.ts';
import { startWriter } from './writer.ts';

export interface SqliteOptions {
  /** The data folder; made when it is not there. */
  readonly dir: string;
  /** Looks into a folder that another process may hold: takes no lock, and every write is refused. */
  readonly readOnly?: boolean;
}

/**
 * Opens the embedded database: one file, one writing thread, readers beside it.
 * @throws Refusal `conflict` when another process holds the folder.
 */
export async function openSqlite(options: SqliteOptions): Promise<Database> {
  const file = sqliteFile(options.dir);
  if (options.readOnly) return readOnly(file);
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(options.dir);
  try {
    const writer = await startWriter(file);
    chmodSync(file, 0o600);
    const read = new Kysely<Record<string, never>>({ dialect: sqliteReader(file) });
    return {
      engine: 'sqlite',
      read,
      async write(unit) {
        checkStorable(unit);
        return writer.write(unit);
      },
      async close() {
        await read.destroy();
        await writer.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function readOnly(file: string): Database {
  const read = new Kysely<Record<string, never>>({ dialect: sqliteReader(file) });
  return { engine: 'sqlite', read, write: () => Promise.reject(unavailable()), close: () => read.destroy() };
}
