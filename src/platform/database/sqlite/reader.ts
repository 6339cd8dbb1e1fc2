import type Sqlite from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { openReader, statementCache } from './connection.ts';

/** Kysely on connections that can only read; a transaction or a stream has a connection of its own. */
export function sqliteReader(file: string): Dialect {
  return {
    createDriver: () => new ReadDriver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

class ReadConnection implements DatabaseConnection {
  readonly sqlite: Sqlite.Database;
  private readonly prepared: (sql: string) => Sqlite.Statement<unknown[]>;

  constructor(sqlite: Sqlite.Database) {
    this.sqlite = sqlite;
    this.prepared = statementCache(sqlite);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.prepared(sql);
    if (statement.reader) return { rows: statement.all(bindable(parameters)) as Row[] };
    const { changes } = statement.run(bindable(parameters));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.sqlite.prepare(sql).iterate(bindable(parameters))) yield { rows: [row as Row] };
  }
}

function bindable(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}

class ReadDriver implements Driver {
  private readonly file: string;
  private readonly free: ReadConnection[] = [];
  private readonly all: ReadConnection[] = [];

  constructor(file: string) {
    this.file = file;
  }

  async init(): Promise<void> {
    this.free.push(this.open());
  }

  async acquireConnection(): Promise<ReadConnection> {
    return this.free.pop() ?? this.open();
  }

  async beginTransaction(connection: ReadConnection): Promise<void> {
    connection.sqlite.exec('begin');
  }

  async commitTransaction(connection: ReadConnection): Promise<void> {
    connection.sqlite.exec('commit');
  }

  async rollbackTransaction(connection: ReadConnection): Promise<void> {
    connection.sqlite.exec('rollback');
  }

  async releaseConnection(connection: ReadConnection): Promise<void> {
    this.free.push(connection);
  }

  async destroy(): Promise<void> {
    for (const connection of this.all.splice(0)) connection.sqlite.close();
    this.free.length = 0;
  }

  private open(): ReadConnection {
    const connection = new ReadConnection(openReader(this.file));
    this.all.push(connection);
    return connection;
  }
}
