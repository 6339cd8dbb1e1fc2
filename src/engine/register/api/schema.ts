import { z } from 'zod';
import type { AnyDefinition } from '../definition/definition.ts';
import type { AddedField, Field, SimpleField, SimpleFields } from '../definition/field.ts';
import { maxLengthOf } from '../decide/check-text.ts';
import { isList } from '../storage/columns.ts';

const named = () => z.object({ name: z.string().max(200), code: z.string().max(200).nullable() });
const file = () =>
  z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().max(300),
    mediaType: z.string().max(100),
    size: z.number().int().min(0),
  });

/** One value of a simple field. */
function single(field: SimpleField): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'richText':
      return z.string().max(maxLengthOf(field));
    case 'number':
    case 'money': {
      const number = field.kind === 'money' || field.whole ? z.number().int() : z.number();
      const above = field.min === undefined ? number : number.min(field.min);
      return field.max === undefined ? above : above.max(field.max);
    }
    case 'date':
      return z.iso.date();
    case 'yearMonth':
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
    case 'choice':
      return z.enum(Object.keys(field.options) as [string, ...string[]]);
    case 'yesNo':
      return z.boolean();
    case 'reference':
      return z.object({ type: z.enum(field.to as [string, ...string[]]), id: z.string().max(100) });
    case 'link':
      return z.url({ protocol: /^https?$/ }).max(2_000);
    case 'file':
      return file();
    case 'place':
    case 'organisation':
      return named();
  }
}

function parts(fields: SimpleFields): z.ZodObject {
  return z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = single(field).meta({ title: field.label.en, description: field.help.en });
        return [name, field.required ? schema : schema.nullish()];
      }),
    ),
  );
}

/** A field's value as it is given. */
function given(field: Exclude<Field, AddedField>): z.ZodType {
  if (field.kind === 'group') return z.array(parts(field.fields)).max(field.maxItems ?? 50);
  if (isList(field)) return z.array(single(field)).max(('maxItems' in field ? field.maxItems : undefined) ?? 50);
  return single(field);
}

function described(schema: z.ZodType, field: Field): z.ZodType {
  return schema.meta({ title: field.label.en, description: field.help.en });
}

/** What is given to make a record, or (`partial`) to change one. */
export function inputSchema(definition: AnyDefinition, names: readonly string[], partial: boolean): z.ZodObject {
  const shape = names.flatMap((name) => {
    const field = definition.fields[name];
    // Files come in through a form or through code that has put them in the store, never by their hash alone.
    if (!field || field.kind === 'added' || field.kind === 'file' || field.retired) return [];
    const schema = described(given(field), field);
    const one = field.required ? (partial ? schema.optional() : schema) : schema.nullish();
    return [[name, one] as const];
  });
  return z.strictObject(Object.fromEntries(shape));
}

/** What is given to add an entry. */
export function entrySchema(field: AddedField): z.ZodObject {
  return parts(field.entry).strict();
}

/** Values as they are shown: a field that the reader may not see is absent, a masked one is text. */
export function valuesSchema(definition: AnyDefinition): z.ZodObject {
  const mark = { id: z.string(), at: z.string(), by: z.string() };
  const shape = Object.entries(definition.fields).map(([name, field]) => {
    const list = isList(field);
    const inner =
      field.kind === 'added'
        ? z.array(loose(field.entry).extend(mark))
        : field.kind === 'group'
          ? z.array(loose(field.fields))
          : outer(field as SimpleField);
    return [name, described(list ? inner.optional() : inner.nullish(), field)] as const;
  });
  return z.object(Object.fromEntries(shape));
}

// Old values may break a limit that came later: what is shown is checked on shape only.
function shape(field: SimpleField): z.ZodType {
  if (field.kind === 'number' || field.kind === 'money') return z.number();
  if (field.kind === 'yesNo') return z.boolean();
  if (field.kind === 'date') return z.string().meta({ format: 'date' });
  if (field.kind === 'place' || field.kind === 'organisation') return named();
  if (field.kind === 'file') return file();
  return field.kind === 'reference' ? z.object({ type: z.string(), id: z.string() }) : z.string();
}

function outer(field: SimpleField): z.ZodType {
  return isList(field) ? z.array(shape(field)) : shape(field);
}

function loose(fields: SimpleFields): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, shape(field).nullish()])));
}

/** A record as the API shows it. */
export function recordSchema(definition: AnyDefinition): z.ZodObject {
  return z.object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(Object.keys(definition.states) as [string, ...string[]]),
    createdAt: z.string(),
    changedAt: z.string(),
    definition: z.string(),
    masked: z.array(z.string()),
    url: z.string(),
    values: valuesSchema(definition),
  });
}

/** JSON Schema (2020-12) of the records that the register publishes. */
export function jsonSchema(definition: AnyDefinition): object {
  return {
    ...z.toJSONSchema(recordSchema(definition), { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' }),
    title: definition.label.one.en,
    description: definition.about.en,
  };
}
