import type { CompiledQuery, Kysely } from 'kysely';
import type { Refusal } from '../../kernel/errors.ts';

/**
 * One durable store behind two engines. Reading goes through `read`; every change goes through `write`,
 * as data: a list of statements that become true together or not at all.
 */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** For reading and for compiling statements; cast to a room's own tables with `tables<T>(database)`. */
  readonly read: Kysely<Record<string, never>>;
  /**
   * Commits a unit durably (on disk when the promise resolves). Units of many callers are committed in groups.
   * @throws the Refusal of the first expectation that did not hold; nothing of the unit is then written.
   */
  write(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

/** A statement of a unit, with what must hold after it. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
  /** Rows that must be affected, else `otherwise` is thrown and the unit rolled back. */
  readonly expectRows?: number;
  readonly otherwise?: Refusal;
  /** Thrown instead of the engine's error when a unique index refuses the row. */
  readonly whenTaken?: Refusal;
}

export type SqlValue = string | number | bigint | null | Uint8Array;

/** A row for a chained table: the writer gives it `seq`, `previous` and `hash` at the moment of commit. */
export interface ChainRow {
  readonly table: string;
  /** Columns and values without seq, previous and hash; hashed as canonical JSON with sorted keys. */
  readonly values: Readonly<Record<string, string | number | null>>;
}

export interface UnitResult {
  /** Per statement: rows returned (where it has RETURNING) and the number affected. */
  readonly statements: readonly { readonly rows: readonly Record<string, unknown>[]; readonly affected: number }[];
  /** Sequence numbers given to the chain rows, in order. */
  readonly chain: readonly number[];
}

/** Collects what one act changes. Give it to `Database.write` once. */
export class Unit {
  readonly statements: Statement[] = [];
  readonly chain: ChainRow[] = [];

  /** Adds a compiled Kysely query; returns its place in `UnitResult.statements`. */
  add(query: { compile(): CompiledQuery }, expectation: Omit<Statement, 'sql' | 'parameters'> = {}): number {
    const { sql, parameters } = query.compile();
    return this.statements.push({ sql, parameters: parameters as SqlValue[], ...expectation }) - 1;
  }

  /** Adds a row to an append-only chained table, such as the ledger. */
  append(row: ChainRow): void {
    this.chain.push(row);
  }
}

/** The reader, typed with the tables of one room. */
export function tables<Tables>(database: Database): Kysely<Tables> {
  return database.read as unknown as Kysely<Tables>;
}

/** One forward-only step of the schema. `{sqlite}`/`{postgres}` where the engines differ. */
export interface Migration {
  /** Unique and sortable within the whole product: `0010-signals-create`. */
  readonly name: string;
  /** SQL statements, each run on its own, in the common subset: TEXT, BIGINT, DOUBLE PRECISION; dates and JSON as TEXT; booleans as BIGINT 0/1. */
  readonly statements: readonly (string | { readonly sqlite: string; readonly postgres: string })[];
}
