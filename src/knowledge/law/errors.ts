/** What kind of thing went wrong while a law was executed. */
export type LawErrorCode =
  | 'law-not-found'
  | 'not-in-force'
  | 'output-not-found'
  | 'variable-not-found'
  | 'type-mismatch'
  | 'invalid-operation'
  | 'division-by-zero'
  | 'overflow'
  | 'circular-reference'
  | 'untranslatable'
  | 'open-term'
  | 'priority'
  | 'invalid-date'
  | 'too-much-work';

/** Where in which law it went wrong. */
export interface LawPlace {
  readonly law?: string;
  readonly article?: string;
  readonly operation?: string;
}

/**
 * A law could not be executed. `reason` is the bare finding in the words of the reference engine;
 * the message adds law, article and operation. Holds names and kinds, never the values of a person.
 */
export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly reason: string;
  readonly place: LawPlace;

  constructor(code: LawErrorCode, reason: string, place: LawPlace = {}) {
    super(reason + placeText(place));
    this.name = 'LawError';
    this.code = code;
    this.reason = reason;
    this.place = place;
  }

  /** The same error with what was not yet known of its place. */
  at(place: LawPlace): LawError {
    return new LawError(this.code, this.reason, { ...place, ...this.place });
  }
}

function placeText({ law, article, operation }: LawPlace): string {
  const parts = [
    law === undefined ? '' : `law ${law}`,
    article === undefined ? '' : `article ${article}`,
    operation === undefined ? '' : `operation ${operation}`,
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
