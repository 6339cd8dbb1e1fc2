import { Decimal, TooLarge } from './decimal.ts';
import { fromDouble, readNumber } from './numbers.ts';
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
  const exact = (value as { decimal?: unknown }).decimal;
  if (typeof exact === 'string' && Object.keys(value).length === 1) return exactNumber(exact);
  const record = Object.create(null) as Record<string, Value>;
  for (const [name, item] of Object.entries(value)) record[name] = fromJson(item, depth + 1);
  return record;
}

function exactNumber(text: string): Value {
  try {
    return readNumber(text);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** A value as JSON holds it: numbers as numbers (as `{decimal}` where a double would lose digits), what is untranslatable as a record that says so. */
export function toJson(value: Value): unknown {
  if (value instanceof Tainted)
    return { untranslatable: { law: value.law, article: value.article, construct: value.construct } };
  if (Array.isArray(value)) return value.map((item: Value) => toJson(item));
  if (value instanceof Decimal) {
    const text = value.toString();
    return String(Number(text)) === text ? Number(text) : { decimal: text };
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as Record<string, Value>).map(([name, item]) => [name, toJson(item)]));
}
