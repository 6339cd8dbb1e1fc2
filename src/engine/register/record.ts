import type { IsoMoment } from '../../kernel/dates.ts';
import type { Id } from '../../kernel/ids.ts';
import type { AnyDefinition, StateOf } from './definition/definition.ts';
import type { FieldMap } from './definition/field.ts';
import type { AnyValues, InputOf, PatchOf, ValuesIn } from './definition/values.ts';

/** An act that waits for a second person. */
export interface Pending {
  readonly action: string;
  readonly actor: string;
  readonly at: IsoMoment;
  readonly values: AnyValues;
  readonly reason: string | null;
}

/** A record as it is now. */
interface RegisterRecord<Values = AnyValues, State extends string = string> {
  readonly id: Id;
  /** Counts from 1; every change makes a new one. */
  readonly version: number;
  readonly state: State;
  readonly createdAt: IsoMoment;
  /** Id of an actor: `staff:…`, `system:…`; never a name. */
  readonly createdBy: string;
  readonly changedAt: IsoMoment;
  readonly changedBy: string;
  /** Hash of the definition under which this version was made. */
  readonly definition: string;
  readonly pending: Pending | null;
  readonly values: Values;
}

type FieldsOf<Def> = Def extends { readonly fields: infer F extends FieldMap } ? F : never;

/** The record of a register, typed by its definition: `RecordOf<typeof homes>`. */
export type RecordOf<Def> = RegisterRecord<ValuesIn<FieldsOf<Def>>, StateOf<Def>>;
export type CreateOf<Def> = InputOf<FieldsOf<Def>>;
export type ChangeOf<Def> = PatchOf<FieldsOf<Def>>;
export type FieldNameOf<Def> = keyof FieldsOf<Def> & string;
export type FieldOf<Def, K extends string> = K extends keyof FieldsOf<Def> ? FieldsOf<Def>[K] : never;
/** Names of the fields to which entries are added. */
export type AddedFieldOf<Def> = {
  [K in FieldNameOf<Def>]: FieldOf<Def, K> extends { readonly kind: 'added' } ? K : never;
}[FieldNameOf<Def>];
export type AnyRecord = RegisterRecord;

/** One change, as `decide` gives it: the record as it becomes, and what is told about it. */
export interface Change {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord;
  /** Name of the act without the register: `create`, `update`, `open`, `open.proposed`. */
  readonly act: string;
  readonly reason: string | null;
  /** Names of the fields that changed. */
  readonly changed: readonly string[];
  readonly deadlines: readonly DeadlineChange[];
}

export interface DeadlineChange {
  readonly name: string;
  /** Null: there is no such deadline now. Absent: the day stays what it was. */
  readonly due?: string | null;
  readonly met: boolean;
}

/** Fields of any definition in a fixed order, without the retired ones where asked. */
export function fieldsOf(definition: AnyDefinition, withRetired = true): [string, FieldMap[string]][] {
  return Object.entries(definition.fields).filter(([, field]) => withRetired || !field.retired);
}
