import { snake } from '../definition/check-definition.ts';
import type { Kit } from '../kit.ts';
import type { AnyRecord } from '../record.ts';
import { isList } from '../storage/columns.ts';
import { tableOf } from '../storage/migrations.ts';
import { fromRow, type RegisterTable, store } from '../storage/rows.ts';
import { type AnyFilter, conditionsOf } from './filter.ts';

export interface AnyListQuery extends AnyFilter {
  readonly sort?: { readonly by: string; readonly direction: 'asc' | 'desc' } | undefined;
  /** First page is 1. */
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

const ownSorts: Readonly<Record<string, string>> = { createdAt: 'created_at', changedAt: 'changed_at', state: 'state' };

function from(kit: Kit) {
  return store(kit.house.database).selectFrom(tableOf(kit.definition) as RegisterTable);
}

function sortColumn(kit: Kit, by: string): string {
  const own = ownSorts[by];
  if (own) return own;
  const field = kit.definition.fields[by];
  if (!field || isList(field) || field.kind === 'file') throw new Error(`cannot sort by ${by}`);
  return snake(by);
}

/** A page of records and how many there are; newest first where nothing else is asked, empty values last. */
export async function listRecords(
  kit: Kit,
  query: AnyListQuery,
): Promise<{ readonly records: readonly AnyRecord[]; readonly total: number }> {
  const size = Math.min(Math.max(query.size ?? 50, 1), 1_000);
  const offset = (Math.max(query.page ?? 1, 1) - 1) * size;
  const { by, direction } = query.sort ?? { by: 'createdAt', direction: 'desc' as const };
  const column = sortColumn(kit, by);
  const selected = from(kit).where((where) => where.and(conditionsOf(kit, query, where)));
  const rows = await selected
    .selectAll()
    .orderBy((order) =>
      order
        .case()
        .when(column, 'is', null as never)
        .then(1)
        .else(0)
        .end(),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(size)
    .offset(offset)
    .execute();
  const count = await selected
    .select((select) => select.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  return { records: rows.map((row) => fromRow(kit.definition, row)), total: Number(count.total) };
}

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** How many records there are per value of a field, or per `state`, under a filter; most first. */
export async function countValues(kit: Kit, name: string, filter: AnyFilter): Promise<readonly ValueCount[]> {
  const field = name === 'state' ? null : kit.definition.fields[name];
  if (field === undefined) throw new Error(`register ${kit.definition.name}: no field ${name}`);
  if (field && isList(field)) return countListValues(kit, name, filter);
  const column = field ? snake(name) : 'state';
  const rows = await from(kit)
    .where((where) => where.and(conditionsOf(kit, filter, where)))
    .where(column, 'is not', null)
    .groupBy(column)
    .select((select) => [select.ref(column).as('value'), select.fn.countAll<number | string>().as('count')])
    .execute();
  return sorted(rows);
}

/**
 * What everyone may know of a field that is published as counts only: its values that at least that many public
 * records have. Empty for a field with another rule.
 */
export async function publicCounts(kit: Kit, name: string): Promise<readonly ValueCount[]> {
  const rule = kit.definition.fields[name]?.publish;
  if (typeof rule !== 'object') return [];
  const states = Object.keys(kit.definition.states).filter((state) => kit.definition.states[state]?.public);
  return (await countValues(kit, name, { states })).filter(({ count }) => count >= rule.countFrom);
}

async function countListValues(kit: Kit, name: string, filter: AnyFilter): Promise<readonly ValueCount[]> {
  const rows = await store(kit.house.database)
    .selectFrom('record_value')
    .where('type', '=', kit.definition.name)
    .where('field', '=', name)
    .where('record_id', 'in', (outer) =>
      outer
        .selectFrom(tableOf(kit.definition) as RegisterTable)
        .select('id')
        .where((where) => where.and(conditionsOf(kit, filter, where as never))),
    )
    .groupBy('value')
    .select((select) => ['value', select.fn.countAll<number | string>().as('count')])
    .execute();
  return sorted(rows);
}

function sorted(rows: readonly { value: unknown; count: number | string }[]): ValueCount[] {
  const counts = rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }));
  return counts.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** Every record that a filter finds, by id, in steps, so that memory stays flat. */
export async function* everyRecord(kit: Kit, filter: AnyFilter, step = 500): AsyncGenerator<AnyRecord> {
  let after = '';
  for (;;) {
    const rows = await from(kit)
      .where((where) => where.and(conditionsOf(kit, filter, where)))
      .where('id', '>', after)
      .selectAll()
      .orderBy('id')
      .limit(step)
      .execute();
    for (const row of rows) yield fromRow(kit.definition, row);
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    after = String(last.id);
  }
}
