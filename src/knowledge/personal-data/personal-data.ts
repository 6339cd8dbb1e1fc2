/** What kind of personal data a passage holds. */
export type PersonalKind =
  | 'person'
  | 'address'
  | 'postcode'
  | 'email'
  | 'telephone'
  | 'bsn'
  | 'iban'
  | 'licence-plate'
  | 'document-number'
  | 'organisation-number'
  | 'date-of-birth'
  | 'case-number';

/** A passage with personal data; offsets in UTF-16 code units. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was marked: a short key such as `eleven-test`. */
  readonly reason: string;
}
