import type { IsoDate } from '../../../kernel/dates.ts';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { FieldMap } from './field.ts';
import type { ValueOf } from './values.ts';

/** Names of the fields of one or more kinds. */
export type NamesOf<F extends FieldMap, Kind extends string = string> = {
  [K in keyof F & string]: F[K]['kind'] extends Kind ? K : never;
}[keyof F & string];

/** What must hold before an act, as data, with the words for when it does not. */
export type Condition<F extends FieldMap, S extends string, A extends string, L extends string> = {
  readonly otherwise: Bilingual;
} & (
  | { readonly field: NamesOf<F>; readonly is: 'present' | 'absent' }
  | {
      [K in NamesOf<F, 'text' | 'choice' | 'yesNo' | 'number' | 'money' | 'yearMonth'>]: {
        readonly field: K;
        readonly equals: NonNullable<ValueOf<F[K]>>;
      };
    }[NamesOf<F, 'text' | 'choice' | 'yesNo' | 'number' | 'money' | 'yearMonth'>]
  | { readonly field: NamesOf<F, 'date'>; readonly before: 'today' | IsoDate }
  | { readonly field: NamesOf<F, 'date'>; readonly after: 'today' | IsoDate }
  | { readonly field: NamesOf<F, 'added' | 'group'>; readonly atLeast: number }
  /** At least one record at the other end of the link, in one of these states where given. */
  | { readonly linked: L; readonly inState?: readonly string[] }
  /** Nobody who did that act on this record before may do this one. */
  | { readonly notSameActorAs: A | 'create' | 'update' }
  /** A text field that holds a staff id names this actor, or does not. */
  | { readonly actorIs: NamesOf<F, 'text'> }
  | { readonly actorIsNot: NamesOf<F, 'text'> }
  | { readonly wasInState: S }
);
