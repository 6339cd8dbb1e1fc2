import { parseDate } from '../../../kernel/dates.ts';
import { readMoney, readMonth, readNumber } from '../../../ui/index.ts';
import type { Field, FieldMap, SimpleField, SimpleFields } from '../definition/field.ts';
import { isList, parseReference } from '../storage/columns.ts';

/** Most rows of a group that a form is read for. */
const mostRows = 100;

/**
 * What was typed, as values to be checked. What cannot be read stays as it was typed, so that the check names it.
 * Files are not read here. @param names the fields that stood in the form.
 */
export function readForm(
  fields: FieldMap,
  names: readonly string[],
  form: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const name of names) {
    const field = fields[name];
    if (!field || field.kind === 'added' || field.kind === 'file') continue;
    given[name] = readField(name, field, form);
  }
  return given;
}

function readField(name: string, field: Exclude<Field, { kind: 'added' }>, form: URLSearchParams): unknown {
  if (field.kind === 'group') return readRows(name, field.fields, form);
  if (!isList(field)) return readOne(name, field as SimpleField, form);
  if (field.kind === 'choice' || field.kind === 'reference') {
    return form.getAll(name).map((text) => readText(field, text));
  }
  const lines = (form.get(name) ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => readText(field as SimpleField, line));
}

/** The parts of an entry, or of a form with simple fields; `prefix` is `estimates.` or empty. */
export function readParts(prefix: string, fields: SimpleFields, form: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, readOne(`${prefix}${name}`, field, form)]),
  );
}

function readRows(name: string, fields: SimpleFields, form: URLSearchParams): unknown[] {
  const rows: unknown[] = [];
  for (let row = 1; row <= mostRows; row += 1) {
    const prefix = `${name}.${row}.`;
    if (![...form.keys()].some((key) => key.startsWith(prefix))) break;
    const parts = readParts(prefix, fields, form);
    if (Object.values(parts).some((part) => part !== null && part !== '')) rows.push(parts);
  }
  return rows;
}

function readOne(name: string, field: SimpleField, form: URLSearchParams): unknown {
  const text = form.get(name)?.trim() ?? '';
  if (field.kind === 'place' || field.kind === 'organisation') {
    const code = form.get(`${name}.code`)?.trim() ?? '';
    return text === '' && code === '' ? null : { name: text, code: code === '' ? null : code };
  }
  return text === '' ? null : readText(field, text);
}

/** One typed text as a value of the field, or the text itself where it is none. */
function readText(field: SimpleField, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return readNumber(text) ?? text;
    case 'money':
      return readMoney(text) ?? text;
    case 'date':
      return parseDate(text) ?? text;
    case 'yearMonth':
      return readMonth(text) ?? text;
    case 'yesNo':
      return text === 'yes' ? true : text === 'no' ? false : text;
    case 'reference':
      return parseReference(text) ?? text;
    case 'place':
    case 'organisation': {
      const coded = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
      return coded ? { name: coded[1] ?? '', code: coded[2] ?? null } : { name: text, code: null };
    }
    default:
      return text;
  }
}
