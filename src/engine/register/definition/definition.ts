import type { Bilingual } from '../../../kernel/errors.ts';
import type { Role } from '../../access/access.ts';
import type { Condition, NamesOf } from './condition.ts';
import type { FieldMap } from './field.ts';

/** Who may do something, and the rule as a sentence that people read. */
interface Permission {
  readonly who: readonly Role[];
  readonly rule: Bilingual;
}

export interface StateDefinition<FieldName extends string> {
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly tone: 'neutral' | 'busy' | 'good' | 'bad';
  /** Everyone may see records in this state. */
  readonly public: boolean;
  /** Nothing more is expected; deadlines end. */
  readonly closed?: boolean;
  /** Fields that must be filled in before a record comes into this state. */
  readonly needs?: readonly FieldName[];
}

interface ActionDefinition<
  F extends FieldMap,
  S extends string,
  A extends string,
  L extends string,
> extends Permission {
  /** On the button: a verb. */
  readonly label: Bilingual;
  /** What happens, on the page that asks for confirmation. */
  readonly explain: Bilingual;
  readonly from: readonly S[];
  /** Absent: the state stays. */
  readonly to?: S;
  /** Fields asked on the page of the act; `required` ones must be given then. */
  readonly asks?: { readonly [K in keyof F & string]?: 'required' | 'optional' };
  /** A reason that is kept with the version, and shown with it. */
  readonly reason?: 'required' | 'optional';
  readonly when?: readonly Condition<F, S, A, L>[];
  /** The act holds when a second person, who may do it too, confirms it. */
  readonly fourEyes?: boolean;
}

export interface DeadlineDefinition<F extends FieldMap, S extends string> {
  readonly label: Bilingual;
  readonly help: Bilingual;
  /** Counted from a date field, or from the day a state is entered. */
  readonly from: { readonly field: NamesOf<F, 'date'> } | { readonly entering: S };
  /** Absent: the date itself. */
  readonly length?: { readonly days: number } | { readonly weeks: number } | { readonly months: number };
  /** States in which it is met or no longer counts; the closed states where absent. */
  readonly until?: readonly S[];
  /** Days before, on which a reminder is made; the day after it passed always makes one. */
  readonly remindBefore?: readonly number[];
  readonly public?: boolean;
}

interface LinkDefinition {
  /** Read from this record: `lost op`. */
  readonly label: Bilingual;
  /** Read from the other end: `wordt opgelost door`. */
  readonly reverse: Bilingual;
  /** Names of the types it may point to. */
  readonly to: readonly string[];
}

/** A whole register as data: tables, pages, forms, API, search, history and exports are made from it. */
export interface RegisterDefinition<
  N extends string,
  F extends FieldMap,
  S extends string,
  A extends string,
  L extends string,
  D extends string,
> {
  /** In code, tables and addresses of the API: kebab-case, one (`hardship`). */
  readonly name: N;
  /** In the API, many (`hardships`). */
  readonly plural: string;
  /** Address of the pages: Dutch, `/hardheden`. */
  readonly path: `/${string}`;
  readonly label: { readonly one: Bilingual; readonly many: Bilingual };
  /** What the register is for; above the list. */
  readonly about: Bilingual;
  /** The field that names a record. */
  readonly title: NamesOf<F, 'text'>;
  readonly fields: F;
  readonly states: { readonly [K in S]: StateDefinition<keyof F & string> };
  readonly start: NoInfer<S>;
  readonly actions: { readonly [K in A]: ActionDefinition<F, NoInfer<S>, NoInfer<A>, NoInfer<L>> };
  /** Staff who see records in every state. */
  readonly read: Permission;
  /** Staff who see fields about persons; each reading is logged. Absent: nobody does. */
  readonly readPersonal?: Permission;
  readonly create: Permission;
  /** States in which fields may be changed outside an act; all that are not closed where absent. */
  readonly update: Permission & { readonly in?: readonly NoInfer<S>[] };
  readonly links?: { readonly [K in L]: LinkDefinition };
  readonly deadlines?: { readonly [K in D]: DeadlineDefinition<F, NoInfer<S>> };
  /** Anyone may ask to correct a public record; within the term they get a reply. */
  readonly corrections?: Permission & { readonly termDays: number };
}

/** Any register, for code that walks over definitions. */
export type AnyDefinition = RegisterDefinition<string, FieldMap, string, string, string, string>;

export type StateOf<Def> = Def extends { readonly states: infer S } ? keyof S & string : never;
export type ActionOf<Def> = Def extends { readonly actions: infer A } ? keyof A & string : never;
export type LinkOf<Def> = Def extends { readonly links?: infer L } ? keyof NonNullable<L> & string : never;
export type DeadlineOf<Def> = Def extends { readonly deadlines?: infer D } ? keyof NonNullable<D> & string : never;
