import type { Id } from '../../kernel/ids.ts';
import type { Unit } from '../../platform/database/database.ts';
import type { Actor } from '../access/access.ts';
import type { End, SeenLink } from '../links/index.ts';
import type { CorrectionGiven } from './acts/correction-acts.ts';
import type { RegisterActs } from './acts/register-acts.ts';
import type { ActionOf, DeadlineOf, LinkOf, StateOf } from './definition/definition.ts';
import type { EntryOf } from './definition/values.ts';
import type { DeadlineView } from './query/deadlines.ts';
import type { AnyListQuery, ValueCount } from './query/list.ts';
import type { AnyFilter, Range } from './query/filter.ts';
import type { FieldMoment } from './query/history.ts';
import type { Version } from './query/read.ts';
import type { ShownRecord } from './query/shown.ts';
import type { AddedFieldOf, ChangeOf, CreateOf, FieldNameOf, FieldOf, RecordOf } from './record.ts';
import type { CorrectionRow } from './storage/shared-tables.ts';

type ValueIn<Def, K extends FieldNameOf<Def>> = RecordOf<Def>['values'][K & keyof RecordOf<Def>['values']];
type Item<V> = V extends readonly (infer One)[] ? One : V;
/** Per field: one value, several (any of them), null (empty), or a range. */
type WhereOf<Def> = {
  readonly [K in FieldNameOf<Def>]?:
    Item<NonNullable<ValueIn<Def, K>>> | readonly Item<NonNullable<ValueIn<Def, K>>>[] | Range | null | undefined;
};
export type FilterOf<Def> = Omit<AnyFilter, 'states' | 'where' | 'overdue'> & {
  readonly states?: readonly StateOf<Def>[] | undefined;
  readonly where?: WhereOf<Def> | undefined;
  readonly overdue?: { readonly deadline: DeadlineOf<Def>; readonly on: string } | undefined;
};
export type ListQueryOf<Def> = FilterOf<Def> &
  Pick<AnyListQuery, 'page' | 'size'> & {
    readonly sort?:
      | { readonly by: FieldNameOf<Def> | 'createdAt' | 'changedAt' | 'state'; readonly direction: 'asc' | 'desc' }
      | undefined;
  };
type VersionOf<Def> = Omit<Version, 'values' | 'state'> & Pick<RecordOf<Def>, 'values' | 'state'>;
interface ActGivenOf<Def> {
  readonly values?: ChangeOf<Def>;
  readonly reason?: string;
}

/**
 * What one can do with a register. Every act checks access and throws a Refusal that says what is wrong;
 * `add…` put a change into a unit of yours, the others commit it themselves.
 */
export interface Register<Def> {
  readonly definition: Def;
  readonly acts: RegisterActs;

  addCreate(unit: Unit, actor: Actor, values: CreateOf<Def>, id?: Id): RecordOf<Def>;
  addUpdate(unit: Unit, actor: Actor, record: RecordOf<Def>, patch: ChangeOf<Def>, reason?: string): RecordOf<Def>;
  addAct(
    unit: Unit,
    actor: Actor,
    record: RecordOf<Def>,
    action: ActionOf<Def>,
    given?: ActGivenOf<Def>,
  ): Promise<RecordOf<Def>>;
  addEntryTo<K extends AddedFieldOf<Def>>(
    unit: Unit,
    actor: Actor,
    record: RecordOf<Def>,
    field: K,
    entry: EntryOf<FieldOf<Def, K>>,
  ): RecordOf<Def>;
  addLink(unit: Unit, actor: Actor, id: Id, link: LinkOf<Def>, to: End): Id;
  addUnlink(unit: Unit, actor: Actor, linkId: Id): Promise<void>;

  create(actor: Actor, values: CreateOf<Def>): Promise<RecordOf<Def>>;
  /** `version` is the one the person saw; when another stands there by now: Refusal `conflict`. */
  update(
    actor: Actor,
    id: Id,
    version: number,
    patch: ChangeOf<Def>,
    given?: { readonly reason?: string },
  ): Promise<RecordOf<Def>>;
  act(actor: Actor, id: Id, version: number, action: ActionOf<Def>, given?: ActGivenOf<Def>): Promise<RecordOf<Def>>;
  /** Takes back, or turns down, what waits for a second person. */
  drop(actor: Actor, id: Id, version: number, reason?: string): Promise<RecordOf<Def>>;
  addEntry<K extends AddedFieldOf<Def>>(
    actor: Actor,
    id: Id,
    field: K,
    entry: EntryOf<FieldOf<Def, K>>,
  ): Promise<RecordOf<Def>>;
  link(actor: Actor, id: Id, link: LinkOf<Def>, to: End): Promise<Id>;
  unlink(actor: Actor, linkId: Id): Promise<void>;
  /** Empties fields for good, in the record and in every version of it; that it was done, and why, stays. */
  erase(actor: Actor, id: Id, fields: readonly FieldNameOf<Def>[], reason: string): Promise<RecordOf<Def>>;
  requestCorrection(actor: Actor, id: Id, given: CorrectionGiven): Promise<Id>;
  answerCorrection(
    actor: Actor,
    correctionId: Id,
    given: { readonly accepted: boolean; readonly reply: string },
  ): Promise<void>;

  get(id: Id): Promise<RecordOf<Def> | null>;
  /** @throws Refusal `not-found`. */
  mustGet(id: Id): Promise<RecordOf<Def>>;
  list(query?: ListQueryOf<Def>): Promise<{ readonly records: readonly RecordOf<Def>[]; readonly total: number }>;
  counts(field: FieldNameOf<Def> | 'state', filter?: FilterOf<Def>): Promise<readonly ValueCount[]>;
  /** For a field published as counts of at least n: the values that so many public records have. */
  publicCounts(field: FieldNameOf<Def>): Promise<readonly ValueCount[]>;
  /** Every record that the filter finds, without keeping them all in memory. */
  all(filter?: FilterOf<Def>): AsyncIterable<RecordOf<Def>>;
  versions(id: Id): Promise<readonly VersionOf<Def>[]>;
  /** The values a field had over time, each with when, by whom and why. */
  fieldHistory(id: Id, field: FieldNameOf<Def>): Promise<readonly FieldMoment[]>;
  links(id: Id, withEnded?: boolean): Promise<readonly SeenLink[]>;
  deadlines(id: Id): Promise<readonly DeadlineView[]>;
  /** Requests about one record, or every open one. */
  corrections(id?: Id): Promise<readonly CorrectionRow[]>;
  /** The record as this actor may see it; null where they may not know of it. Logs reading about persons. */
  shown(actor: Actor, record: RecordOf<Def>): Promise<ShownRecord | null>;
  /** True where one of the actor's roles may do the action, whatever the record. */
  mayAct(actor: Actor, action: ActionOf<Def>): boolean;
}
