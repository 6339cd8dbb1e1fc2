import type { Field, FieldMap, SimpleField } from '../definition/field.ts';
import type { AnyValue, AnyValues, Named, Reference } from '../definition/values.ts';
import { isList, referenceText } from '../storage/columns.ts';

/** Values of a record as they stand in a form, by the name of each box. */
export type Typed = Record<string, string | readonly string[]>;

/** The boxes of a form, filled with a record's values. */
export function formValues(fields: FieldMap, values: AnyValues): Typed {
  const typed: Typed = {};
  for (const [name, field] of Object.entries(fields)) Object.assign(typed, boxesOf(name, field, values[name] ?? null));
  return typed;
}

/** The boxes of one field. */
export function boxesOf(name: string, field: Field, value: AnyValue): Typed {
  if (field.kind === 'group') {
    const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, AnyValue>>[]) : [];
    return Object.assign(
      {},
      ...rows.map((row, place) =>
        Object.fromEntries(
          Object.entries(field.fields).flatMap(([part, simple]) =>
            Object.entries(boxesOf(`${name}.${place + 1}.${part}`, simple, row[part] ?? null)),
          ),
        ),
      ),
    ) as Typed;
  }
  if (field.kind === 'added' || field.kind === 'file') return {};
  if (isList(field)) {
    const texts = (Array.isArray(value) ? value : []).map((one) => boxText(field as SimpleField, one as AnyValue));
    return { [name]: field.kind === 'choice' || field.kind === 'reference' ? texts : texts.join('\n') };
  }
  if ((field.kind === 'place' || field.kind === 'organisation') && value !== null) {
    const named = value as unknown as Named;
    return { [name]: named.name, [`${name}.code`]: named.code ?? '' };
  }
  return { [name]: boxText(field as SimpleField, value) };
}

function boxText(field: SimpleField, value: AnyValue): string {
  if (value === null) return '';
  switch (field.kind) {
    case 'yesNo':
      return value === true ? 'yes' : 'no';
    case 'number':
      return String(value).replace('.', ',');
    case 'money':
      return (Number(value) / 100).toFixed(2).replace('.', ',');
    case 'reference':
      return referenceText(value as unknown as Reference);
    case 'place':
    case 'organisation': {
      const { name, code } = value as unknown as Named;
      return code === null ? name : `${name} (${code})`;
    }
    default:
      return String(value);
  }
}

/** Everything that was typed, as it stands in the posted form. */
export function typedIn(form: URLSearchParams): Typed {
  return Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key)]));
}
