type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Schema = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
};

/** The part of JSON Schema draft 7 that the RegelRecht schema uses, as a second opinion on our own checker. */
export class JsonSchema {
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  accepts(value: Json, schema: Schema = this.#root): boolean {
    const reference = schema['$ref'];
    if (typeof reference === 'string') return this.accepts(value, this.#at(reference));
    return (
      this.#plain(value, schema) &&
      this.#combined(value, schema) &&
      this.#object(value, schema) &&
      this.#items(value, schema)
    );
  }

  #at(reference: string): Schema {
    const path = reference.replace('#/', '').split('/');
    return path.reduce<Schema>((schema, name) => (schema[name] ?? {}) as Schema, this.#root);
  }

  #plain(value: Json, schema: Schema): boolean {
    const { type, pattern, minimum, maximum } = schema;
    const allowed = schema['enum'] as Json[] | undefined;
    if (type !== undefined && ![type].flat().some((name) => types[String(name)]?.(value) === true)) return false;
    if (allowed && !allowed.includes(value)) return false;
    if ('const' in schema && schema['const'] !== value) return false;
    if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) return false;
    if (typeof value !== 'number') return true;
    return !(typeof minimum === 'number' && value < minimum) && !(typeof maximum === 'number' && value > maximum);
  }

  #combined(value: Json, schema: Schema): boolean {
    const list = (name: string): Schema[] => (schema[name] ?? []) as Schema[];
    if (!list('allOf').every((each) => this.accepts(value, each))) return false;
    if ('oneOf' in schema && list('oneOf').filter((each) => this.accepts(value, each)).length !== 1) return false;
    if ('not' in schema && this.accepts(value, schema['not'] as Schema)) return false;
    return (
      !('if' in schema) || !this.accepts(value, schema['if'] as Schema) || this.accepts(value, schema['then'] as Schema)
    );
  }

  #object(value: Json, schema: Schema): boolean {
    if (!isObject(value)) return true;
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    const others = schema['additionalProperties'];
    if (!((schema['required'] ?? []) as string[]).every((name) => name in value)) return false;
    return Object.entries(value).every(([name, each]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (known) return this.accepts(each, known);
      return others === undefined || others === true || (others !== false && this.accepts(each, others as Schema));
    });
  }

  #items(value: Json, schema: Schema): boolean {
    if (!Array.isArray(value)) return true;
    const { items, minItems } = schema;
    if (typeof minItems === 'number' && value.length < minItems) return false;
    return items === undefined || value.every((each) => this.accepts(each, items as Schema));
  }
}
