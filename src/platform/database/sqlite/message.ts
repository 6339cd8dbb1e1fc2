import type { ChainRow, SqlValue, UnitResult } from '../database.ts';
import type { Failure } from '../failure.ts';

/** A unit on its way to the writer thread. */
export interface SentUnit {
  readonly statements: readonly SentStatement[];
  readonly chain: readonly ChainRow[];
}

export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
  readonly expectRows: number | undefined;
}

/** What became of a unit: answers come back in the order in which units were sent. */
export type Outcome = { readonly result: UnitResult } | { readonly failure: Failure };

export type ToWriter = readonly SentUnit[] | 'close';
export type FromWriter = readonly Outcome[] | 'ready' | { readonly failed: string };
