import { Decimal, TooLarge } from './decimal.ts';
import { fromDouble } from './numbers.ts';
import { Tainted, type Value } from './value.ts';

const deepest = 100;

/**
 * Takes over a value from JSON or from TypeScript; numbers become exact by the digits they show, and what laws do not
 * know (functions, NaN, endless depth) becomes null.
 */
export function fromJson(value: unknown, depth = 0): Value {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    try {
      return fromDouble(value);
    } catch (error) {
      if (error instanceof TooLarge) return null;
      throw error;
    }
  }
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => fromJson(item, depth + 1));
  const record = Object.create(null) as Record<string, Value>;
  for (const [name, item] of Object.entries(value)) record[name] = fromJson(item, depth + 1);
  return record;
}

/** A value as JSON holds it: numbers as numbers, what is untranslatable as a record that says so. */
export function toJson(value: Value): unknown {
  if (value instanceof Tainted)
    return { untranslatable: { law: value.law, article: value.article, construct: value.construct } };
  if (Array.isArray(value)) return value.map((item: Value) => toJson(item));
  if (value === null || typeof value !== 'object' || value instanceof Decimal) return value;
  return Object.fromEntries(Object.entries(value as Record<string, Value>).map(([name, item]) => [name, toJson(item)]));
}
