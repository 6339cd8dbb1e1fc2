import { Refusal } from '../../kernel/errors.ts';
import type { Unit } from './database.ts';

/** Why a unit was not committed, in a form that crosses threads. */
export interface Failure {
  /** `rows`: an expectation on rows did not hold; `taken`: a unique index refused; `error`: anything else. */
  readonly kind: 'rows' | 'taken' | 'error' | 'unavailable';
  /** Place of the statement in the unit, absent for the chain or the commit itself. */
  readonly statement?: number;
  /** The engine's code (`SQLITE_CONSTRAINT_UNIQUE`, `23505`) and message; never the values of a row. */
  readonly code: string;
  readonly message: string;
}

/** An error of the engine that no statement foresaw. Holds the statement's text, never its parameters. */
export class DatabaseError extends Error {
  readonly code: string;

  constructor(code: string, message: string, sql?: string) {
    super(sql === undefined ? `${message} (${code})` : `${message} (${code}) in: ${sql.slice(0, 300)}`);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

const changed = {
  nl: 'Iemand anders heeft dit net veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  en: 'Someone else has just changed this. Reload the page and try again.',
};

/** The error that the caller of `write` gets for a failed unit. */
export function errorOf(unit: Unit, failure: Failure): Error {
  const statement = failure.statement === undefined ? undefined : unit.statements[failure.statement];
  if (failure.kind === 'unavailable') return unavailable();
  if (failure.kind === 'rows') return statement?.otherwise ?? new Refusal('conflict', changed);
  if (failure.kind === 'taken' && statement?.whenTaken) return statement.whenTaken;
  return new DatabaseError(failure.code, failure.message, statement?.sql);
}

/** The database cannot be reached or cannot write now; nothing was changed. */
export function unavailable(): Refusal {
  return new Refusal('unavailable', {
    nl: 'De gegevens zijn nu even niet bereikbaar. Er is niets opgeslagen. Probeer het over een paar minuten opnieuw.',
    en: 'The data cannot be reached right now. Nothing was saved. Try again in a few minutes.',
  });
}

/** The connection or the writer broke while the commit was under way, and what became of it could not be seen. */
export function unknownFate(): Refusal {
  return new Refusal('unavailable', {
    nl: 'De verbinding met de gegevens viel weg tijdens het opslaan. Kijk eerst of het is opgeslagen voordat u het opnieuw doet.',
    en: 'The connection to the data was lost while saving. Check whether it was saved before you try again.',
  });
}

const unstorable = {
  nl: 'De tekst bevat een teken dat we niet kunnen opslaan. Haal vreemde tekens weg en probeer het opnieuw.',
  en: 'The text holds a character that cannot be stored. Remove strange characters and try again.',
};

/**
 * Refuses text with a NUL character: PostgreSQL cannot hold it, so neither engine takes it.
 * @throws TypeError for a value that is no database value, before it can disturb others in its group.
 */
export function checkStorable(unit: Unit): void {
  for (const { parameters, sql } of unit.statements) {
    for (const value of parameters) check(value, sql);
  }
  for (const { values, table } of unit.chain) {
    for (const column in values) check(values[column], table);
  }
}

function check(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new Refusal('invalid', unstorable);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be stored: ${where.slice(0, 300)}`);
  } else if (value !== null && typeof value !== 'bigint' && !(value instanceof Uint8Array)) {
    throw new TypeError(`a value of type ${typeof value} cannot be stored: ${where.slice(0, 300)}`);
  }
}
