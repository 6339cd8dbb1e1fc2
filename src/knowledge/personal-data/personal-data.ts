/** The kinds of personal data, and the Dutch word that stands for each where it is covered. */
export const kindNames = {
  person: 'naam',
  address: 'adres',
  postcode: 'postcode',
  email: 'e-mailadres',
  telephone: 'telefoonnummer',
  bsn: 'burgerservicenummer',
  iban: 'rekeningnummer',
  'licence-plate': 'kenteken',
  'document-number': 'documentnummer',
  'organisation-number': 'organisatienummer',
  'date-of-birth': 'geboortedatum',
  'case-number': 'zaaknummer',
};

/** What kind of personal data a passage holds. */
export type PersonalKind = keyof typeof kindNames;

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
  /** Of a person: the function named beside the name, as it stands there. */
  readonly function?: string;
  /** Of a person: whether that function is an office held in public, such as alderman. */
  readonly official?: boolean;
}

/** A word that says what somebody does, without who it is; never personal data by itself. */
export interface FunctionSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly official: boolean;
}

/** What is known beforehand. */
export interface KnownPeople {
  /** Names that are surely of persons here, such as the reporter's own or of a staff list; found in all their forms. */
  readonly names?: readonly string[];
}
