import { snake } from '../definition/check-definition.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { Field } from '../definition/field.ts';
import type { AnyValue, AnyValues, Named, Reference } from '../definition/values.ts';

export type ColumnType = 'TEXT' | 'BIGINT' | 'DOUBLE PRECISION';
type Cell = string | number | null;

/** A list is one JSON column; its values also stand in `record_value`, where filters find them. */
export function isList(field: Field): boolean {
  return field.kind === 'group' || field.kind === 'added' || ('many' in field && field.many === true);
}

/** The columns of a field: most have one, a place or organisation has its code beside its name. */
export function columnsOf(name: string, field: Field): readonly { readonly name: string; readonly type: ColumnType }[] {
  const column = snake(name);
  if (isList(field)) return [{ name: column, type: 'TEXT' }];
  if (field.kind === 'number') return [{ name: column, type: field.whole ? 'BIGINT' : 'DOUBLE PRECISION' }];
  if (field.kind === 'money' || field.kind === 'yesNo') return [{ name: column, type: 'BIGINT' }];
  const text = { name: column, type: 'TEXT' } as const;
  if (field.kind === 'place' || field.kind === 'organisation') return [text, { name: `${column}_code`, type: 'TEXT' }];
  return [text];
}

/** A reference as one text, as it stands in columns and forms: `hardship:0198…`. */
export function referenceText(reference: Reference): string {
  return `${reference.type}:${reference.id}`;
}

/** Reads `hardship:0198…`; null when it is something else. */
export function parseReference(text: string): Reference | null {
  const colon = text.indexOf(':');
  return colon < 1 || colon === text.length - 1 ? null : { type: text.slice(0, colon), id: text.slice(colon + 1) };
}

/** Values of a record as cells of its row. */
export function toCells(definition: AnyDefinition, values: AnyValues): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = values[name] ?? null;
    const column = snake(name);
    if (isList(field)) cells[column] = JSON.stringify(value ?? []);
    else if (value === null) for (const { name: empty } of columnsOf(name, field)) cells[empty] = null;
    else if (field.kind === 'file') cells[column] = JSON.stringify(value);
    else if (field.kind === 'reference') cells[column] = referenceText(value as Reference);
    else if (field.kind === 'place' || field.kind === 'organisation') {
      cells[column] = (value as Named).name;
      cells[`${column}_code`] = (value as Named).code;
    } else cells[column] = typeof value === 'boolean' ? Number(value) : (value as Cell);
  }
  return cells;
}

/** Cells of a row as values of a record; columns of a field that came later may be empty. */
export function fromCells(definition: AnyDefinition, row: Readonly<Record<string, unknown>>): AnyValues {
  const values: Record<string, AnyValue> = {};
  for (const [name, field] of Object.entries(definition.fields)) values[name] = fromCell(field, snake(name), row);
  return values;
}

function fromCell(field: Field, column: string, row: Readonly<Record<string, unknown>>): AnyValue {
  const cell = row[column] ?? null;
  if (isList(field)) return typeof cell === 'string' ? (JSON.parse(cell) as AnyValue) : [];
  if (cell === null) return null;
  if (field.kind === 'file') return JSON.parse(String(cell)) as AnyValue;
  if (field.kind === 'reference') return { ...(parseReference(String(cell)) ?? { type: '', id: '' }) };
  if (field.kind === 'yesNo') return Number(cell) === 1;
  // PostgreSQL gives BIGINT as text, which every amount here fits as a number.
  if (field.kind === 'number' || field.kind === 'money') return Number(cell);
  if (field.kind === 'place' || field.kind === 'organisation') {
    const code = row[`${column}_code`];
    return { name: String(cell), code: typeof code === 'string' ? code : null };
  }
  return String(cell);
}

/** A value as text by which it is filtered and counted; null where there is none. */
export function filterText(value: AnyValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'object') return String(value);
  if ('sha256' in value) return (value as { sha256: string }).sha256;
  if ('type' in value && 'id' in value) return referenceText(value as unknown as Reference);
  return 'name' in value ? String((value as unknown as Named).name) : null;
}
