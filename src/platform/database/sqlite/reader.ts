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
    createAdapter: () => new ReadAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

/** Kysely would else let readers wait for each other, as one connection would ask. */
class ReadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** A file opened for reading, with its prepared statements. */
interface Opened {
  readonly sqlite: Sqlite.Database;
  readonly prepared: (sql: string) => Sqlite.Statement<unknown[]>;
}

/** One shared connection answers every plain query, because each is over before the next begins. */
class Files {
  private readonly file: string;
  private readonly all: Opened[] = [];
  private readonly free: Opened[] = [];
  private one: Opened | null = null;

  constructor(file: string) {
    this.file = file;
  }

  get shared(): Opened {
    this.one ??= this.open();
    return this.one;
  }

  take(): Opened {
    return this.free.pop() ?? this.open();
  }

  giveBack(opened: Opened): void {
    this.free.push(opened);
  }

  close(): void {
    for (const { sqlite } of this.all.splice(0)) sqlite.close();
  }

  private open(): Opened {
    const sqlite = openReader(this.file);
    const opened = { sqlite, prepared: statementCache(sqlite) };
    this.all.push(opened);
    return opened;
  }
}

class ReadConnection implements DatabaseConnection {
  private readonly files: Files;
  /** A transaction has a connection of its own, so that it sees one moment. */
  private own: Opened | null = null;

  constructor(files: Files) {
    this.files = files;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = (this.own ?? this.files.shared).prepared(sql);
    if (statement.reader) return { rows: statement.all(bindable(parameters)) as Row[] };
    const { changes } = statement.run(bindable(parameters));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const opened = this.files.take();
    try {
      for (const row of opened.sqlite.prepare(sql).iterate(bindable(parameters))) yield { rows: [row as Row] };
    } finally {
      this.files.giveBack(opened);
    }
  }

  begin(): void {
    this.own = this.files.take();
    this.own.sqlite.exec('begin');
  }

  end(how: 'commit' | 'rollback'): void {
    const { own } = this;
    this.own = null;
    if (!own) return;
    own.sqlite.exec(how);
    this.files.giveBack(own);
  }
}

function bindable(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}

class ReadDriver implements Driver {
  private readonly files: Files;

  constructor(file: string) {
    this.files = new Files(file);
  }

  async init(): Promise<void> {
    // The file is opened by the first query.
  }

  async acquireConnection(): Promise<ReadConnection> {
    return new ReadConnection(this.files);
  }

  async beginTransaction(connection: ReadConnection): Promise<void> {
    connection.begin();
  }

  async commitTransaction(connection: ReadConnection): Promise<void> {
    connection.end('commit');
  }

  async rollbackTransaction(connection: ReadConnection): Promise<void> {
    connection.end('rollback');
  }

  async releaseConnection(): Promise<void> {
    // Nothing is held outside a transaction.
  }

  async destroy(): Promise<void> {
    this.files.close();
  }
}
