import type { AnyDefinition } from '../definition/definition.ts';
import type { Field } from '../definition/field.ts';
import type { AnyValue, AnyValues, Named, Reference } from '../definition/values.ts';
import { isList, parseReference, referenceText } from '../storage/columns.ts';

/** Columns that each export has before those of the fields. */
export const ownHeads = ['id', 'version', 'state', 'createdAt', 'changedAt', 'definition'] as const;

/** Columns of the fields in an export: a place or organisation has its code beside it. */
export function headsOfFields(definition: AnyDefinition, hidden: readonly string[]): string[] {
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    if (hidden.includes(name)) return [];
    return isNamed(field) ? [name, `${name}.code`] : [name];
  });
}

function isNamed(field: Field): boolean {
  return !isList(field) && (field.kind === 'place' || field.kind === 'organisation');
}

/** Values as cells: lists and files as JSON, amounts in cents, yes and no as true and false. */
export function cellsOf(definition: AnyDefinition, values: AnyValues, hidden: readonly string[]): string[] {
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    if (hidden.includes(name)) return [];
    const value = values[name] ?? null;
    if (!isNamed(field)) return [cellOf(field, value)];
    const named = value as Named | string | null;
    // A masked name is text alone.
    if (typeof named === 'string' || named === null) return [named ?? '', ''];
    return [named.name, named.code ?? ''];
  });
}

function cellOf(field: Field, value: AnyValue): string {
  if (value === null) return '';
  if (isList(field) || field.kind === 'file') return JSON.stringify(value);
  return typeof value === 'object' ? referenceText(value as unknown as Reference) : String(value);
}

/** Cells of an export as values again: what `cellsOf` wrote. */
export function valuesFromCells(definition: AnyDefinition, row: Readonly<Record<string, string>>): AnyValues {
  const values: Record<string, AnyValue> = {};
  for (const [name, field] of Object.entries(definition.fields)) {
    const cell = row[name] ?? '';
    if (isList(field)) values[name] = cell === '' ? [] : (JSON.parse(cell) as AnyValue);
    else if (cell === '') values[name] = null;
    else if (field.kind === 'file') values[name] = JSON.parse(cell) as AnyValue;
    else if (field.kind === 'number' || field.kind === 'money') values[name] = Number(cell);
    else if (field.kind === 'yesNo') values[name] = cell === 'true';
    else if (field.kind === 'reference') values[name] = { ...(parseReference(cell) ?? { type: '', id: '' }) };
    else if (isNamed(field)) values[name] = { name: cell, code: row[`${name}.code`] || null };
    else values[name] = cell;
  }
  return values;
}
