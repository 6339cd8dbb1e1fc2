import { type ExpressionBuilder, type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';
import { snake } from '../definition/check-definition.ts';
import type { AnyValue } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { filterText, isList } from '../storage/columns.ts';
import { type AllTables, folded, type RegisterTable } from '../storage/rows.ts';

/** From and until, both included; for numbers, amounts, days and months. */
export interface Range {
  readonly from?: string | number;
  readonly until?: string | number;
}

/** What to filter a list by, for any register. */
export interface AnyFilter {
  readonly states?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Per field: one value, several (any of them), null (empty), or a range. */
  readonly where?: Readonly<Record<string, AnyValue | Range | undefined>> | undefined;
  /** Words that must all stand in the searchable fields. */
  readonly text?: string | undefined;
  /** Days on which a record was made, both included. */
  readonly created?: Range | undefined;
  /** Records that point to, or are pointed at by, another record. */
  readonly linkedTo?: { readonly type: string; readonly id: string; readonly link?: string } | undefined;
  /** Only those with a deadline of this name that passed on this day and is not met. */
  readonly overdue?: { readonly deadline: string; readonly on: string } | undefined;
}

type Where = ExpressionBuilder<AllTables, RegisterTable>;
type Bool = Expression<SqlBool>;

/** The conditions of a filter, to be and-ed; without SQL of one engine alone. */
export function conditionsOf(kit: Kit, filter: AnyFilter, where: Where): Bool[] {
  const all: Bool[] = [];
  if (filter.states) all.push(anyOf(where, 'state', filter.states));
  if (filter.ids) all.push(anyOf(where, 'id', filter.ids));
  for (const [name, wanted] of Object.entries(filter.where ?? {})) {
    if (wanted !== undefined) all.push(fieldCondition(kit, name, wanted, where));
  }
  for (const word of folded(filter.text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, 10)) {
    all.push(holdsWord(word));
  }
  if (filter.created?.from !== undefined) all.push(where('created_at', '>=', String(filter.created.from)));
  if (filter.created?.until !== undefined) all.push(where('created_at', '<', `${filter.created.until}~`));
  if (filter.linkedTo) all.push(linked(kit, filter.linkedTo, where));
  if (filter.overdue) {
    const { deadline, on } = filter.overdue;
    const due = where
      .selectFrom('record_deadline')
      .select('record_deadline.record_id as id')
      .where('record_deadline.type', '=', kit.definition.name);
    all.push(
      where(
        'id',
        'in',
        due
          .where('record_deadline.name', '=', deadline)
          .where('record_deadline.met', '=', 0)
          .where('record_deadline.due', '<', on),
      ),
    );
  }
  return all;
}

function holdsWord(word: string): RawBuilder<SqlBool> {
  const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`${sql.ref('search_text')} like ${pattern} escape '\\'`;
}

function anyOf(where: Where, column: string, values: readonly (string | number)[]): Bool {
  // `in ()` is no SQL; nothing asked for is nothing found.
  if (values.length === 0) return where('id', 'is', null as never);
  return where(column, 'in', values);
}

function fieldCondition(kit: Kit, name: string, wanted: AnyValue | Range, where: Where): Bool {
  const field = Object.hasOwn(kit.definition.fields, name) ? kit.definition.fields[name] : undefined;
  if (!field || field.kind === 'group' || field.kind === 'added' || field.kind === 'file') {
    throw new Error(`register ${kit.definition.name}: cannot filter on ${name}`);
  }
  const column = snake(name);
  const range = rangeOf(wanted);
  if (range) {
    const bounds: Bool[] = [];
    if (range.from !== undefined) bounds.push(where(column, '>=', range.from));
    if (range.until !== undefined) bounds.push(where(column, '<=', range.until));
    return where.and(bounds);
  }
  if (wanted === null) return isList(field) ? where(column, '=', '[]') : where(column, 'is', null as never);
  const values = (Array.isArray(wanted) ? wanted : [wanted]).map(filterText).filter((value) => value !== null);
  if (isList(field)) {
    if (values.length === 0) return anyOf(where, column, []);
    const found = where
      .selectFrom('record_value')
      .select('record_value.record_id as id')
      .where('record_value.type', '=', kit.definition.name);
    return where('id', 'in', found.where('record_value.field', '=', name).where('record_value.value', 'in', values));
  }
  const numeric = field.kind === 'number' || field.kind === 'money' || field.kind === 'yesNo';
  return anyOf(where, column, numeric ? values.map(Number) : values);
}

function rangeOf(wanted: AnyValue | Range): Range | null {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return null;
  return 'from' in wanted || 'until' in wanted ? (wanted as Range) : null;
}

function linked(kit: Kit, to: NonNullable<AnyFilter['linkedTo']>, where: Where): Bool {
  const { name } = kit.definition;
  let out = where
    .selectFrom('record_link')
    .select('record_link.from_id as id')
    .where('record_link.ended_at', 'is', null);
  out = out
    .where('record_link.from_type', '=', name)
    .where('record_link.to_type', '=', to.type)
    .where('record_link.to_id', '=', to.id);
  let back = where
    .selectFrom('record_link')
    .select('record_link.to_id as id')
    .where('record_link.ended_at', 'is', null);
  back = back
    .where('record_link.to_type', '=', name)
    .where('record_link.from_type', '=', to.type)
    .where('record_link.from_id', '=', to.id);
  if (to.link !== undefined) {
    out = out.where('record_link.link', '=', to.link);
    back = back.where('record_link.link', '=', to.link);
  }
  return where.or([where('id', 'in', out), where('id', 'in', back)]);
}
