import type { IsoDate } from '../../../kernel/dates.ts';
import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { fail } from '../../../kernel/result.ts';
import type { Field, FieldMap, SimpleField, SimpleFields } from '../definition/field.ts';
import type { AnyValue, AnyValues } from '../definition/values.ts';
import { both } from '../texts/both.ts';
import { checkSingle } from './check-single.ts';
import { type Checked, good, wrong } from './checked.ts';

/** Thrown with one problem per field, in words. */
export function invalid(fields: readonly FieldProblem[]): Refusal {
  return new Refusal(
    'invalid',
    both((t) => t.refusal.invalid),
    fields,
  );
}

/** True where nothing was filled in: null, or an empty list. */
export function isEmpty(value: AnyValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * Values as they will be kept: every given field checked, text tidied.
 * @throws Refusal `invalid` that names every field that is wrong or unknown.
 */
export function checkValues(fields: FieldMap, given: Readonly<Record<string, unknown>>, today: IsoDate): AnyValues {
  const values: Record<string, AnyValue> = {};
  const problems: FieldProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const checked = field ? checkField(field, value, today) : wrong(both((t) => t.problem.unknownField));
    if (checked.ok) values[name] = checked.value;
    else for (const { path, message } of checked.problem) problems.push({ field: `${name}${path}`, message });
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

function checkField(field: Field, value: unknown, today: IsoDate): Checked {
  if (field.kind === 'added') return wrong(both((t) => t.problem.added));
  if (field.kind === 'group') return checkList(field.maxItems, value, (part) => checkParts(field.fields, part, today));
  if ('many' in field && field.many) return checkList(field.maxItems, value, (part) => checkSingle(field, part, today));
  return checkSingle(field as SimpleField, value, today);
}

function checkList(maxItems = 50, value: unknown, check: (item: unknown) => Checked): Checked {
  if (value === null || value === '') return good([]);
  if (!Array.isArray(value)) return wrong(both((t) => t.problem.type));
  if (value.length > maxItems) return wrong(both((t) => t.problem.tooMany(maxItems)));
  const items = value.map(check);
  const problems = items.flatMap((item, place) =>
    item.ok ? [] : item.problem.map(({ path, message }) => ({ path: `.${place + 1}${path}`, message })),
  );
  if (problems.length > 0) return fail(problems);
  const kept = items.flatMap((item) => (item.ok && item.value !== null ? [item.value] : []));
  return good([...new Map(kept.map((item) => [JSON.stringify(item), item])).values()]);
}

/** Checks the parts of a group or entry; null when all of them are empty. */
export function checkParts(fields: SimpleFields, value: unknown, today: IsoDate): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(both((t) => t.problem.type));
  const given = value as Readonly<Record<string, unknown>>;
  const parts: Record<string, AnyValue> = {};
  const problems: { path: string; message: FieldProblem['message'] }[] = [];
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name)) problems.push({ path: `.${name}`, message: both((t) => t.problem.unknownField) });
  }
  for (const [name, field] of Object.entries(fields)) {
    const checked = checkSingle(field, given[name], today);
    if (checked.ok) parts[name] = checked.value;
    else problems.push(...checked.problem.map(({ message }) => ({ path: `.${name}`, message })));
  }
  if (problems.length > 0) return fail(problems);
  if (Object.values(parts).every(isEmpty)) return good(null);
  const missing = Object.entries(fields).filter(([name, field]) => field.required && isEmpty(parts[name]));
  if (missing.length === 0) return good(parts);
  return fail(missing.map(([name]) => ({ path: `.${name}`, message: both((t) => t.problem.required) })));
}
