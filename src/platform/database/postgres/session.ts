import pg from 'pg';
import type { SqlValue } from '../database.ts';
import { valueTypes } from './types.ts';

type Row = Record<string, unknown>;
export interface Reply {
  readonly rows: readonly Row[];
  readonly affected: number;
  /** What the server says it did: a COMMIT of a failed transaction is answered with ROLLBACK. */
  readonly command: string;
}

/** The writing connection: sends many statements without waiting, and prepares those that come back. */
export interface Session {
  send(sql: string, parameters?: readonly SqlValue[]): Promise<Reply>;
  readonly alive: boolean;
  end(): Promise<void>;
}

const preparable = /^\s*(insert|update|delete|select|with)\b/i;
const mostPrepared = 400;

/** Connects; the session's commits wait for the disk whatever the server's default is. */
export async function openSession(url: string): Promise<Session> {
  const client = new pg.Client({
    connectionString: url,
    pipeline: true,
    types: valueTypes,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'weerklank-writer',
  });
  let alive = true;
  client.on('error', () => (alive = false));
  client.on('end', () => (alive = false));
  const names = new Map<string, string>();

  let gathering = false;
  /** What is sent in one turn of the event loop leaves in one packet. */
  function gather(): void {
    if (gathering) return;
    gathering = true;
    stream.cork();
    process.nextTick(() => {
      gathering = false;
      stream.uncork();
    });
  }

  function nameOf(sql: string): string | undefined {
    const known = names.get(sql);
    if (known || names.size >= mostPrepared || !preparable.test(sql)) return known;
    const name = `w${names.size}`;
    names.set(sql, name);
    return name;
  }

  await client.connect();
  const { stream } = client.connection;
  await client.query(
    `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
  );
  // A process that hangs halfway, or a lock that someone else keeps, must not hold up all writers.
  await client.query(`select set_config('lock_timeout', '15s', false)`);
  await client.query(`select set_config('idle_in_transaction_session_timeout', '30s', false)`);
  return {
    async send(sql, parameters = []) {
      const name = nameOf(sql);
      const query = { text: sql, values: parameters.map(bindable), ...(name === undefined ? {} : { name }) };
      gather();
      const { rows, rowCount, command } = await client.query<Row>(query);
      return { rows, affected: rowCount ?? 0, command };
    },
    get alive() {
      return alive;
    },
    async end() {
      if (alive) await client.end().catch(() => undefined);
    },
  };
}

function bindable(value: SqlValue): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
