import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { unavailable } from '../failure.ts';
import { lostConnection } from './errors.ts';

/** Kysely on a pool whose transactions are read-only. */
export function postgresReader(pool: pg.Pool): Dialect {
  return {
    createDriver: () => new ReadDriver(pool),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database) => new PostgresIntrospector(database),
  };
}

const readOnly = new WeakSet<pg.ClientBase>();

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  try {
    if (!readOnly.has(client)) await client.query('set default_transaction_read_only = on');
    readOnly.add(client);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

class ReadConnection implements DatabaseConnection {
  private readonly pool: pg.Pool;
  private client: pg.PoolClient | null = null;
  private inTransaction = false;
  private broken = false;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.run(sql, parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery(query);
  }

  /** Reading changes nothing, so outside a transaction it goes again once over a new connection. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<pg.QueryResult> {
    try {
      return await this.once(sql, parameters);
    } catch (error) {
      if (!lostConnection(error)) throw error;
      this.drop();
      if (this.inTransaction) throw unavailable();
    }
    try {
      return await this.once(sql, parameters);
    } catch (error) {
      if (!lostConnection(error)) throw error;
      this.drop();
      throw unavailable();
    }
  }

  async begin(sql: string): Promise<void> {
    await this.run(sql);
    this.inTransaction = true;
  }

  async end(sql: string): Promise<void> {
    this.inTransaction = false;
    if (!this.broken) await this.run(sql);
  }

  release(): void {
    this.client?.release();
    this.client = null;
  }

  private async once(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    this.client ??= await connect(this.pool);
    return this.client.query(sql, parameters.map(bindable));
  }

  private drop(): void {
    this.broken = this.inTransaction;
    this.client?.release(true);
    this.client = null;
  }
}

function bindable(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

class ReadDriver implements Driver {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async init(): Promise<void> {
    // The pool connects when it is first asked.
  }

  async acquireConnection(): Promise<ReadConnection> {
    return new ReadConnection(this.pool);
  }

  async beginTransaction(connection: ReadConnection, { isolationLevel }: TransactionSettings): Promise<void> {
    await connection.begin(`start transaction isolation level ${isolationLevel ?? 'repeatable read'} read only`);
  }

  async commitTransaction(connection: ReadConnection): Promise<void> {
    await connection.end('commit');
  }

  async rollbackTransaction(connection: ReadConnection): Promise<void> {
    await connection.end('rollback');
  }

  async releaseConnection(connection: ReadConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.pool.end();
  }
}
