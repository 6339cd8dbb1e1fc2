import { must } from '../../../kernel/errors.ts';
import { tables, type Database } from '../../../platform/database/database.ts';
import type { LinkTables } from '../../links/index.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import { fieldsOf, type AnyRecord, type Pending } from '../record.ts';
import { filterText, fromCells, isList, toCells } from './columns.ts';
import type { SharedTables } from './shared-tables.ts';

/** A row of any register's table: own columns by name, those of fields as they come. */
export interface RegisterRow {
  id: string;
  version: number;
  state: string;
  created_at: string;
  created_by: string;
  changed_at: string;
  changed_by: string;
  definition: string;
  pending: string | null;
  search_text: string;
  [column: string]: string | number | null;
}

/** The one name under which the compiler knows a register's table; the real one stands in `tableOf`. */
export type RegisterTable = 'register_any';
export type AllTables = SharedTables & LinkTables & { [Table in RegisterTable]: RegisterRow };

/** The reader with the shared tables and, under its real name, the table of any register. */
export function store(database: Database): ReturnType<typeof tables<AllTables>> {
  return tables<AllTables>(database);
}

export function toRow(definition: AnyDefinition, record: AnyRecord): RegisterRow {
  return {
    ...toCells(definition, record.values),
    id: record.id,
    version: record.version,
    state: record.state,
    created_at: record.createdAt,
    created_by: record.createdBy,
    changed_at: record.changedAt,
    changed_by: record.changedBy,
    definition: record.definition,
    pending: record.pending ? JSON.stringify(record.pending) : null,
    search_text: searchText(definition, record),
  };
}

export function fromRow(definition: AnyDefinition, row: Readonly<Record<string, unknown>>): AnyRecord {
  const text = (column: string): string => String(must(row[column], column));
  const pending = row['pending'];
  return {
    id: text('id'),
    version: Number(row['version']),
    state: text('state'),
    createdAt: text('created_at'),
    createdBy: text('created_by'),
    changedAt: text('changed_at'),
    changedBy: text('changed_by'),
    definition: text('definition'),
    pending: typeof pending === 'string' ? (JSON.parse(pending) as Pending) : null,
    values: fromCells(definition, row),
  };
}

/** Lower case without accents, so that words are found however they are typed. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words by which everyone may find a record: never those of a field that is not public as it is. */
function searchText(definition: AnyDefinition, record: AnyRecord): string {
  const found = fieldsOf(definition).flatMap(([name, field]) => {
    if (!(field?.searchable || name === definition.title) || (field?.publish ?? 'as-is') !== 'as-is') return [];
    const value = record.values[name] ?? null;
    return (Array.isArray(value) ? value : [value]).map((one) => filterText(one) ?? '');
  });
  return folded(found.join(' ')).slice(0, 20_000);
}

/** Values of lists as rows of `record_value`, where filters and counts find them. */
export function listValues(definition: AnyDefinition, record: AnyRecord): { field: string; value: string }[] {
  return fieldsOf(definition).flatMap(([name, field]) => {
    const values = record.values[name];
    if (!field || !isList(field) || field.kind === 'group' || field.kind === 'added' || !Array.isArray(values))
      return [];
    const found = values.map(filterText).filter((value) => value !== null);
    return [...new Set(found)].map((value) => ({ field: name, value: value.slice(0, 500) }));
  });
}
