import { LawError } from '../errors.ts';
import { add, compare, divide, multiply, subtract, type Num } from '../values/decimal.ts';
import { isNum, roundTo, type Rounding } from '../values/numbers.ts';
import { Tainted, type Value } from '../values/value.ts';
import { invalid, mostItems, overflow, wrongKind, type Evaluate } from './evaluate.ts';

const safe = Number.MAX_SAFE_INTEGER;

/** ADD: sums numbers; puts texts or lists after each other when the first is one. */
export function makeAdd(parts: readonly Evaluate[]): Evaluate {
  const [first, second] = parts;
  if (first && second && parts.length === 2) {
    return (slots) => {
      const a = first(slots);
      const b = second(slots);
      if (typeof a === 'number' && typeof b === 'number') {
        const sum = a + b;
        if (sum <= safe && sum >= -safe) return sum;
      }
      return addAll([a, b]);
    };
  }
  return (slots) => addAll(parts.map((part) => part(slots)));
}

function addAll(values: readonly Value[]): Value {
  const tainted = values.find((value) => value instanceof Tainted);
  if (tainted !== undefined) return tainted;
  const [first = null] = values;
  if (typeof first === 'string') return joined(values);
  if (Array.isArray(first)) return concatenated(values);
  return numbersOf(values, 'number').reduce((sum, value) => add(sum, value));
}

function joined(values: readonly Value[]): string {
  let length = 0;
  for (const value of values) {
    if (typeof value !== 'string') throw wrongKind('string', value);
    length += value.length;
  }
  if (length > mostItems) throw overflow(`text longer than ${mostItems} characters`);
  return values.join('');
}

function concatenated(values: readonly Value[]): Value {
  const lists = values.map((value) => {
    if (!Array.isArray(value)) throw wrongKind('array', value);
    return value as readonly Value[];
  });
  if (lists.reduce((sum, list) => sum + list.length, 0) > mostItems)
    throw overflow(`list longer than ${mostItems} items`);
  return lists.flat();
}

function numbersOf(values: readonly Value[], expected: string): Num[] {
  return values.map((value) => {
    if (!isNum(value)) throw wrongKind(expected, value);
    return value;
  });
}

type Fast = (one: number, other: number) => number;

/** Folds the numbers from left to right; `fast` serves two whole numbers whose outcome is a safe integer. */
function makeFold(parts: readonly Evaluate[], fast: Fast, exact: (one: Num, other: Num) => Num): Evaluate {
  const all = (values: readonly Value[]): Value => {
    const tainted = values.find((value) => value instanceof Tainted);
    return tainted ?? numbersOf(values, 'number').reduce(exact);
  };
  const [first, second] = parts;
  if (first && second && parts.length === 2) {
    return (slots) => {
      const a = first(slots);
      const b = second(slots);
      if (typeof a === 'number' && typeof b === 'number') {
        const result = fast(a, b);
        if (result <= safe && result >= -safe) return result === 0 ? 0 : result;
      }
      return isNum(a) && isNum(b) ? exact(a, b) : all([a, b]);
    };
  }
  return (slots) => all(parts.map((part) => part(slots)));
}

export const makeSubtract = (parts: readonly Evaluate[]): Evaluate => makeFold(parts, (a, b) => a - b, subtract);
export const makeMultiply = (parts: readonly Evaluate[]): Evaluate => makeFold(parts, (a, b) => a * b, multiply);
export const makeMin = (parts: readonly Evaluate[]): Evaluate =>
  makeFold(
    parts,
    (a, b) => (a < b ? a : b),
    (a, b) => (compare(a, b) <= 0 ? a : b),
  );
export const makeMax = (parts: readonly Evaluate[]): Evaluate =>
  makeFold(
    parts,
    (a, b) => (a > b ? a : b),
    (a, b) => (compare(a, b) >= 0 ? a : b),
  );
export const makeDivide = (parts: readonly Evaluate[]): Evaluate =>
  makeFold(
    parts,
    () => Number.NaN,
    (a, b) => {
      const quotient = divide(a, b);
      if (quotient === null) throw new LawError('division-by-zero', 'Division by zero');
      return quotient;
    },
  );

/** ROUND, CEIL and FLOOR (RFC-024): a law rounds only where it says so. */
export function makeRounding(part: Evaluate | undefined, precision: number, way: Rounding): Evaluate {
  if (!Number.isInteger(precision) || Math.abs(precision) > 28 || !part) {
    throw invalid(`rounding precision ${precision} out of range [-28, 28]`);
  }
  return (slots) => {
    const value = part(slots);
    if (typeof value === 'number' && precision >= 0) return value;
    if (value instanceof Tainted) return value;
    if (!isNum(value)) throw wrongKind('number', value);
    return roundTo(value, precision, way);
  };
}
