import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { Refusal } from '../../../kernel/errors.ts';
import type { Database } from '../database.ts';
import { checkStorable } from '../failure.ts';
import { postgresReader } from './reader.ts';
import { valueTypes } from './types.ts';
import { startWriter } from './writer.ts';

export interface PostgresOptions {
  /** `postgres://name:password@host:5432/database`; a direct connection or a pooler in session mode. */
  readonly url: string;
  /** Most connections for reading; writing has one of its own. */
  readonly poolSize?: number;
  /** How long a unit waits for a server that is away, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens PostgreSQL (14 or later): a pool that only reads and one connection that commits in groups.
 * @throws Refusal `unavailable` when the server cannot be reached, `invalid` when its encoding is not UTF-8.
 */
export async function openPostgres({ url, poolSize = 10, patience = 10_000 }: PostgresOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types: valueTypes,
    connectionTimeoutMillis: 5_000,
    application_name: 'weerklank-reader',
  });
  // A connection that dies while nobody uses it is replaced when the next reader comes.
  pool.on('error', () => undefined);
  const read = new Kysely<Record<string, never>>({ dialect: postgresReader(pool) });
  try {
    await checkEncoding(read);
  } catch (error) {
    await read.destroy();
    throw error;
  }
  const writer = startWriter(url, patience);
  return {
    engine: 'postgres',
    read,
    async write(unit) {
      checkStorable(unit);
      return writer.write(unit);
    },
    async close() {
      await writer.close();
      await read.destroy();
    },
  };
}

async function checkEncoding(read: Kysely<Record<string, never>>): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(read);
  const encoding = rows[0]?.encoding;
  if (encoding === 'UTF8') return;
  throw new Refusal('invalid', {
    nl: `De PostgreSQL-database gebruikt ${encoding}. Maak een database met encoding UTF8.`,
    en: `The PostgreSQL database uses ${encoding}. Create a database with encoding UTF8.`,
  });
}
