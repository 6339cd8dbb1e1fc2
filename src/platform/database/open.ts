import type { Database } from './database.ts';
import { openPostgres } from './postgres/open.ts';
import { openSqlite } from './sqlite/open.ts';

export interface DatabasePlace {
  /** The data folder; holds the embedded database. */
  readonly dataDir: string;
  /** Address of a PostgreSQL database; absent means the embedded one. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the database that the settings name: PostgreSQL where DATABASE_URL is given, else SQLite in the data folder. */
export function openDatabase({ dataDir, databaseUrl }: DatabasePlace): Promise<Database> {
  return databaseUrl === undefined ? openSqlite({ dir: dataDir }) : openPostgres({ url: databaseUrl });
}
