import { dayNumber } from '../values/calendar.ts';
import { compare } from '../values/decimal.ts';
import { isNum } from '../values/numbers.ts';
import { dayIn, isRecord, sameValue, Tainted, type Value } from '../values/value.ts';
import { mismatch, wrongKind, type Evaluate } from './evaluate.ts';

/** EQUALS and NOT_EQUALS: structural; a date as text also equals the day of calculation (RFC-021). */
export function makeEquals(one: Evaluate, other: Evaluate, negated: boolean): Evaluate {
  return (slots) => {
    const a = one(slots);
    const b = other(slots);
    if (a === b && typeof a !== 'object') return !negated;
    if (a instanceof Tainted) return a;
    if (b instanceof Tainted) return b;
    return equalValues(a, b) !== negated;
  };
}

/** EQUALS of two values that are not tainted. */
export function equalValues(a: Value, b: Value): boolean {
  return sameValue(a, b) || (isMixedDatePair(a, b) && sameDay(a, b));
}

const isDayObject = (value: Value): boolean =>
  value !== null && typeof value === 'object' && isRecord(value) && typeof value['iso'] === 'string';

const isMixedDatePair = (a: Value, b: Value): boolean =>
  (typeof a === 'string' && isDayObject(b)) || (typeof b === 'string' && isDayObject(a));

function sameDay(a: Value, b: Value): boolean {
  const one = dayIn(a);
  const other = dayIn(b);
  return one !== null && other !== null && dayNumber(one) === dayNumber(other);
}

type Order = (order: number) => boolean;

const orders: Readonly<Record<string, Order>> = {
  GREATER_THAN: (order) => order > 0,
  LESS_THAN: (order) => order < 0,
  GREATER_THAN_OR_EQUAL: (order) => order >= 0,
  LESS_THAN_OR_EQUAL: (order) => order <= 0,
};

const fast: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  GREATER_THAN: (a, b) => a > b,
  LESS_THAN: (a, b) => a < b,
  GREATER_THAN_OR_EQUAL: (a, b) => a >= b,
  LESS_THAN_OR_EQUAL: (a, b) => a <= b,
};

/** The four ordered comparisons, of two numbers or two dates; anything else is an error. */
export function makeOrdered(name: string, one: Evaluate, other: Evaluate): Evaluate {
  const holds = orders[name] ?? (() => false);
  const whole = fast[name] ?? (() => false);
  return (slots) => {
    const a = one(slots);
    const b = other(slots);
    if (typeof a === 'number' && typeof b === 'number') return whole(a, b);
    if (a instanceof Tainted) return a;
    if (b instanceof Tainted) return b;
    return holds(orderOf(a, b));
  };
}

/** Negative, 0 or positive; throws for what cannot be ordered. */
export function orderOf(a: Value, b: Value): number {
  if (isNum(a) && isNum(b)) return compare(a, b);
  const one = dayIn(a);
  const other = dayIn(b);
  if (one && other) return dayNumber(one) - dayNumber(other);
  const kinds = [isNum(a) ? 'number' : one && 'date', isNum(b) ? 'number' : other && 'date'];
  if (kinds[0] && kinds[1]) throw mismatch('two numbers or two dates', `a ${kinds[0]} compared against a ${kinds[1]}`);
  throw wrongKind('number or date', kinds[0] ? b : a);
}
