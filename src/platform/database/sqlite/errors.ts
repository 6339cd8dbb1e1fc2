import type { Failure } from '../failure.ts';

/** A statement did not change as many rows as it had to. */
export class RowsFailure extends Error {
  constructor(expected: number, affected: number) {
    super(`expected ${expected} rows, found ${affected}`);
  }
}

const taken = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_ROWID']);
const unavailable = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|NOMEM|CANTOPEN|READONLY)/;

/** Turns what the engine threw into words that cross threads. */
export function failureOf(error: unknown, statement: number | undefined): Failure {
  const { code, message } = describe(error);
  const place = statement === undefined ? {} : { statement };
  if (error instanceof RowsFailure) return { kind: 'rows', code, message, ...place };
  if (taken.has(code)) return { kind: 'taken', code, message, ...place };
  return { kind: unavailable.test(code) ? 'unavailable' : 'error', code, message, ...place };
}

function describe(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message };
}
