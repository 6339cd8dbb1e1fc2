import { Decimal, sameNumber, type Num } from './decimal.ts';
import { readDay, type Day } from './calendar.ts';

/** The outcome of an article that holds something that could not be translated (RFC-012); it taints what uses it. */
export class Tainted {
  readonly law: string;
  readonly article: string;
  readonly construct: string;

  constructor(law: string, article: string, construct: string) {
    this.law = law;
    this.article = article;
    this.construct = construct;
  }
}

/** Anything a law reckons with. Numbers are exact; dates are text as `2025-01-31`. */
export type Value = null | boolean | Num | string | readonly Value[] | ValueRecord | Tainted;

export interface ValueRecord {
  readonly [name: string]: Value;
}

export const isRecord = (value: Value): value is ValueRecord =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Decimal) &&
  !(value instanceof Tainted);

export type KindOfValue = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'untranslatable';

export function kindOf(value: Value): KindOfValue {
  if (value === null) return 'null';
  if (value instanceof Tainted) return 'untranslatable';
  if (value instanceof Decimal || typeof value === 'number') return 'number';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'string' : 'object';
}

/** Structural equality; a number equals a number of the same worth, text never equals a number. */
export function sameValue(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Decimal || other instanceof Decimal) {
    return one instanceof Decimal && other instanceof Decimal && sameNumber(one, other);
  }
  if (one instanceof Tainted || other instanceof Tainted) return one instanceof Tainted && other instanceof Tainted;
  if (Array.isArray(one) || Array.isArray(other)) return sameList(one, other);
  const first = one as ValueRecord;
  const second = other as ValueRecord;
  const names = Object.keys(first);
  return (
    names.length === Object.keys(second).length &&
    names.every((name) => name in second && sameValue(first[name] ?? null, second[name] ?? null))
  );
}

function sameList(one: Value, other: Value): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item: Value, index) => sameValue(item, (other[index] as Value | undefined) ?? null));
}

/** Whether a value counts as true where a law asks for a condition: not null, not 0, not empty. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null || value === 0 || value === '' || value instanceof Tainted) return false;
  return Array.isArray(value) ? value.length > 0 : true;
}

/** The calendar day in a text or in an object with `iso`; null when it holds none. */
export function dayIn(value: Value): Day | null {
  if (typeof value === 'string') return readDay(value);
  if (value !== null && typeof value === 'object' && isRecord(value) && typeof value['iso'] === 'string') {
    return readDay(value['iso']);
  }
  return null;
}
