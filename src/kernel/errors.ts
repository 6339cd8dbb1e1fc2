/** Why something was refused; doors translate it into a status and a page. */
export type RefusalKind =
  | 'invalid'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** A text in the two languages of the product. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One thing wrong with one field, row or page, in the words of the person who typed it. */
export interface FieldProblem {
  /** Name of the form field, or a path such as `row 12 · datum`. */
  readonly field: string;
  readonly message: Bilingual;
}

/**
 * Something the user may not or cannot do, said in words they can act upon.
 * Never holds personal data: it is shown and logged.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly text: Bilingual;
  readonly fields: readonly FieldProblem[];

  constructor(kind: RefusalKind, text: Bilingual, fields: readonly FieldProblem[] = []) {
    super(`${kind}: ${text.en}`);
    this.name = 'Refusal';
    this.kind = kind;
    this.text = text;
    this.fields = fields;
  }
}

/** Asserts that a value exists where the program knows it must. */
export function must<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}
