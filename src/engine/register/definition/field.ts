import type { Bilingual } from '../../../kernel/errors.ts';
import type { Role } from '../../access/access.ts';

/**
 * What the public sees of a field: as it is, masked, only in counts that reach `countFrom`, or never.
 * Staff who may read the register see everything; fields about persons only with the right to read those.
 */
type PublishRule = 'as-is' | 'masked' | 'never' | { readonly countFrom: number };

/** Personal data says how it is published; without personal data `as-is` is the default. */
type Privacy =
  | { readonly personal?: 'none'; readonly publish?: PublishRule }
  | { readonly personal: 'identifying' | 'sensitive'; readonly publish: Exclude<PublishRule, 'as-is'> };

/** What every field says about itself. */
interface FieldTexts {
  readonly label: Bilingual;
  /** What to fill in, in words that everyone reads. */
  readonly help: Bilingual;
  readonly example?: Bilingual;
}

interface FieldUse<Required extends boolean> {
  /** Asked when a record is made. For "only from some state on" see `needs` of a state. */
  readonly required?: Required;
  /** Release of the definition that brought the field; 1 where absent. A later field becomes an added column. */
  readonly since?: number;
  /** No longer asked; old values stay to be seen. */
  readonly retired?: boolean;
  /** Its words can be found, in the list and in the search of the site. */
  readonly searchable?: boolean;
  /** A filter with counts in the list, and a facet in the search. */
  readonly facet?: boolean;
  /** A column of the list. */
  readonly column?: boolean;
}

type FieldBase<Required extends boolean> = FieldTexts & FieldUse<Required> & Privacy;
interface Many<M extends boolean> {
  /** A list of values instead of one. */
  readonly many?: M;
  /** Most values in a list; 50 where absent. */
  readonly maxItems?: number;
}
interface ChoiceOption {
  readonly label: Bilingual;
  readonly help?: Bilingual;
}

export type TextField<R extends boolean = boolean, M extends boolean = boolean> = FieldBase<R> &
  Many<M> & { readonly kind: 'text'; readonly maxLength?: number; readonly minLength?: number };
/** Long text: paragraphs, lists, headings and links as people write them in Markdown; never HTML. */
export type RichTextField<R extends boolean = boolean> = FieldBase<R> & {
  readonly kind: 'richText';
  readonly maxLength?: number;
  readonly minLength?: number;
};
export type NumberField<R extends boolean = boolean> = FieldBase<R> & {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly unit?: Bilingual;
};
/** An amount in euro cents, whole. */
export type MoneyField<R extends boolean = boolean> = FieldBase<R> & {
  readonly kind: 'money';
  readonly min?: number;
  readonly max?: number;
};
export type DateField<R extends boolean = boolean> = FieldBase<R> & {
  readonly kind: 'date';
  /** First and last day that is taken; `today` is the day of the act. */
  readonly earliest?: string;
  readonly latest?: string;
};
export type YearMonthField<R extends boolean = boolean> = FieldBase<R> & { readonly kind: 'yearMonth' };
export type ChoiceField<
  O extends string = string,
  R extends boolean = boolean,
  M extends boolean = boolean,
> = FieldBase<R> & Many<M> & { readonly kind: 'choice'; readonly options: { readonly [K in O]: ChoiceOption } };
export type YesNoField<R extends boolean = boolean> = FieldBase<R> & { readonly kind: 'yesNo' };
/** Points at a record of another register or module, by the name of its type. */
export type ReferenceField<
  T extends string = string,
  R extends boolean = boolean,
  M extends boolean = boolean,
> = FieldBase<R> & Many<M> & { readonly kind: 'reference'; readonly to: readonly T[] };
/** A web address, http or https. */
export type LinkField<R extends boolean = boolean, M extends boolean = boolean> = FieldBase<R> &
  Many<M> & { readonly kind: 'link' };
export type FileField<R extends boolean = boolean, M extends boolean = boolean> = FieldBase<R> &
  Many<M> & { readonly kind: 'file'; readonly maxBytes?: number };
/** A municipality, province or area: its name, and its code (`GM0363`) where known. */
export type PlaceField<R extends boolean = boolean, M extends boolean = boolean> = FieldBase<R> &
  Many<M> & { readonly kind: 'place' };
/** An organisation: its name, and its code (OIN, TOOI) where known. */
export type OrganisationField<R extends boolean = boolean, M extends boolean = boolean> = FieldBase<R> &
  Many<M> & { readonly kind: 'organisation' };

/** Fields with one value each, which may stand inside a group or an entry. */
export type SimpleField =
  | TextField
  | RichTextField
  | NumberField
  | MoneyField
  | DateField
  | YearMonthField
  | ChoiceField
  | YesNoField
  | ReferenceField
  | LinkField
  | FileField
  | PlaceField
  | OrganisationField;
export type SimpleFields = Readonly<Record<string, SimpleField>>;

/** A list of small things with fields of their own, such as anchors to sentences of a law. */
export type GroupField<G extends SimpleFields = SimpleFields, R extends boolean = boolean> = FieldBase<R> & {
  readonly kind: 'group';
  readonly fields: G;
  readonly maxItems?: number;
};
/** Entries that are added and never overwritten: estimates, measured values. Each keeps when and by whom. */
export type AddedField<G extends SimpleFields = SimpleFields> = FieldBase<false> & {
  readonly kind: 'added';
  readonly entry: G;
  /** Who may add, where that is not who may change the record. */
  readonly who?: readonly Role[];
  /** The subfield that is the entry's value in tables and charts. */
  readonly main: keyof G & string;
};

export type Field = SimpleField | GroupField | AddedField;
export type FieldMap = Readonly<Record<string, Field>>;
