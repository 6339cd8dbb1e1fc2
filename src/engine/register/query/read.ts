import { Refusal } from '../../../kernel/errors.ts';
import { type End, headKey, headsOf } from '../../links/index.ts';
import type { Facts } from '../decide/context.ts';
import type { AnyValues } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import type { AnyRecord } from '../record.ts';
import { tableOf } from '../storage/migrations.ts';
import { fromRow, type RegisterTable, store } from '../storage/rows.ts';
import { both } from '../texts/both.ts';

/** One record as it is now; null when there is none. */
export async function findRecord(kit: Kit, id: string): Promise<AnyRecord | null> {
  const row = await store(kit.house.database)
    .selectFrom(tableOf(kit.definition) as RegisterTable)
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? fromRow(kit.definition, row) : null;
}

/** The record does not exist, or the asker may not know that it does. */
export function notFound(kit: Kit): Refusal {
  return new Refusal(
    'not-found',
    both((t, say) => t.refusal.notFound(say(kit.definition.label.one))),
  );
}

/** @throws Refusal `not-found`. */
export async function mustFind(kit: Kit, id: string): Promise<AnyRecord> {
  const record = await findRecord(kit, id);
  if (!record) throw notFound(kit);
  return record;
}

/** A version of a record, as it was. */
export interface Version {
  readonly version: number;
  readonly state: string;
  /** Name of the act without the register: `create`, `update`, an action, `add-entry.…`, `erase`. */
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  /** Hash of the definition under which it was made; see `definitionOf`. */
  readonly definition: string;
  readonly values: AnyValues;
}

/** Every version of a record, oldest first. */
export async function versionsOf(kit: Kit, id: string): Promise<readonly Version[]> {
  const rows = await store(kit.house.database)
    .selectFrom('record_version')
    .selectAll()
    .where('type', '=', kit.definition.name)
    .where('id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map(({ data, version, state, act, actor, at, reason, definition }) => {
    const values = JSON.parse(data) as AnyValues;
    return { version: Number(version), state, act, actor, at, reason, definition, values };
  });
}

/** What conditions ask of a record's past and of its links. */
export async function factsOf(kit: Kit, id: string): Promise<Facts> {
  const { database } = kit.house;
  const past = await store(database)
    .selectFrom('record_version')
    .select(['act', 'actor', 'state'])
    .where('type', '=', kit.definition.name)
    .where('id', '=', id)
    .execute();
  const actors = new Map<string, Set<string>>();
  for (const { act, actor } of past) actors.set(act, (actors.get(act) ?? new Set()).add(actor));
  const rows = await store(database)
    .selectFrom('record_link')
    .select(['link', 'to_type', 'to_id'])
    .where('from_type', '=', kit.definition.name)
    .where('from_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
  const ends: (End & { link: string })[] = rows.map((row) => ({ link: row.link, type: row.to_type, id: row.to_id }));
  const heads = await headsOf(database, ends);
  const linked = new Map<string, { type: string; state: string }[]>();
  for (const end of ends) {
    const list = linked.get(end.link) ?? [];
    list.push({ type: end.type, state: heads.get(headKey(end))?.state ?? '' });
    linked.set(end.link, list);
  }
  return { actors, pastStates: new Set(past.map(({ state }) => state)), linked };
}
