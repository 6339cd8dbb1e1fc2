import type { IsoDate, IsoMoment, YearMonth } from '../../../kernel/dates.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { AddedField, ChoiceField, Field, FieldMap, GroupField, ReferenceField, SimpleFields } from './field.ts';

/** A record elsewhere: the name of its type and its id. */
export interface Reference<T extends string = string> {
  readonly type: T;
  readonly id: Id;
}
/** A place or organisation: its name, and its code where known. */
export interface Named {
  readonly name: string;
  readonly code: string | null;
}
/** A kept file: its content is in the file store under `sha256`. */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}
/** What the register itself keeps of an added entry. */
interface EntryMark {
  readonly id: Id;
  readonly at: IsoMoment;
  readonly by: string;
}

// A flag that is left out may reach us as `boolean` where the compiler guesses from the context: that is no yes.
type IsTrue<Flag> = [Exclude<Flag, undefined>] extends [never]
  ? false
  : [Exclude<Flag, undefined>] extends [true]
    ? true
    : false;

type Single<F extends Field> =
  F extends ChoiceField<infer O>
    ? O
    : F extends ReferenceField<infer T>
      ? Reference<T>
      : F['kind'] extends 'number' | 'money'
        ? number
        : F['kind'] extends 'yesNo'
          ? boolean
          : F['kind'] extends 'date'
            ? IsoDate
            : F['kind'] extends 'yearMonth'
              ? YearMonth
              : F['kind'] extends 'place' | 'organisation'
                ? Named
                : F['kind'] extends 'file'
                  ? KeptFile
                  : string;

type Full<F extends Field> =
  F extends GroupField<infer G>
    ? readonly ValuesIn<G>[]
    : F extends AddedField<infer G>
      ? readonly (ValuesIn<G> & EntryMark)[]
      : F extends { readonly many?: infer M }
        ? IsTrue<M> extends true
          ? readonly Single<F>[]
          : Single<F>
        : Single<F>;

type IsList<F extends Field> = F extends { readonly kind: 'group' | 'added' }
  ? true
  : F extends { readonly many?: infer M }
    ? IsTrue<M>
    : false;
type IsRequired<F extends Field> = F extends { readonly required?: infer R } ? IsTrue<R> : false;

/** The value of a field in a record: lists are never null, required values neither. */
export type ValueOf<F extends Field> =
  IsList<F> extends true ? Full<F> : IsRequired<F> extends true ? Full<F> : Full<F> | null;

/** All values of a record or entry. */
export type ValuesIn<Fields extends SimpleFields | FieldMap> = {
  readonly [K in keyof Fields]: ValueOf<Fields[K]>;
};

type Keys<Fields extends FieldMap, Wanted extends boolean> = {
  [K in keyof Fields]: Fields[K] extends { readonly kind: 'added' }
    ? never
    : IsRequired<Fields[K]> extends Wanted
      ? K
      : never;
}[keyof Fields];

/** What is given to make a record; entries are added later, with `addEntry`. */
export type InputOf<Fields extends FieldMap> = { readonly [K in Keys<Fields, true>]: Full<Fields[K]> } & {
  readonly [K in Keys<Fields, false>]?: Full<Fields[K]> | null | undefined;
};
/** What is given to change a record: only what changes; null makes empty. */
export type PatchOf<Fields extends FieldMap> = {
  readonly [K in Keys<Fields, true>]?: Full<Fields[K]> | undefined;
} & { readonly [K in Keys<Fields, false>]?: Full<Fields[K]> | null | undefined };
/** What is given to add an entry. */
export type EntryOf<F extends Field> = F extends AddedField<infer G> ? InputOf<G> : never;

/** Values as the engine handles them, when it walks over any definition. */
export type AnyValue =
  | string
  | number
  | boolean
  | null
  | Reference
  | Named
  | KeptFile
  | readonly AnyValue[]
  | { readonly [key: string]: AnyValue };
export type AnyValues = Readonly<Record<string, AnyValue>>;
