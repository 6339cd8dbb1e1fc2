import { add, compare, divide, multiply, negate, type Num } from '../values/decimal.ts';
import { roundTo, type Rounding } from '../values/numbers.ts';
import { any, bounds, range, together, type Abstract } from './abstract.ts';

interface Span {
  readonly min: Num | null;
  readonly max: Num | null;
}

const plus = (a: Num | null, b: Num | null): Num | null => (a === null || b === null ? null : add(a, b));
const turned = ({ min, max }: Span): Span => ({
  min: max === null ? null : negate(max),
  max: min === null ? null : negate(min),
});
const lowest = (values: readonly Num[]): Num => values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
const highest = (values: readonly Num[]): Num => values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

const sum = (a: Span, b: Span): Span => ({ min: plus(a.min, b.min), max: plus(a.max, b.max) });

/** The product of two spans; a side without bound stays without bound unless the other is zero or keeps one sign. */
function product(a: Span, b: Span): Span {
  if (isZero(a) || isZero(b)) return { min: 0, max: 0 };
  if (a.min !== null && a.max !== null && b.min !== null && b.max !== null) {
    const corners = [multiply(a.min, b.min), multiply(a.min, b.max), multiply(a.max, b.min), multiply(a.max, b.max)];
    return { min: lowest(corners), max: highest(corners) };
  }
  if (notNegative(a) && notNegative(b)) {
    const max = a.max === null || b.max === null ? null : multiply(a.max, b.max);
    return { min: multiply(a.min ?? 0, b.min ?? 0), max };
  }
  if (notPositive(a)) return turned(product(turned(a), b));
  if (notPositive(b)) return turned(product(a, turned(b)));
  return { min: null, max: null };
}

const notNegative = ({ min }: Span): boolean => min !== null && compare(min, 0) >= 0;
const notPositive = ({ max }: Span): boolean => max !== null && compare(max, 0) <= 0;
const isZero = ({ min, max }: Span): boolean => min === 0 && max === 0;

/** A span divided by one number, or by a span of one sign with bounds. */
function quotient(a: Span, b: Span): Span | null {
  if (b.min === null || b.max === null || (compare(b.min, 0) <= 0 && compare(b.max, 0) >= 0)) return null;
  if (compare(b.max, 0) < 0) return quotient(turned(a), turned(b));
  const ends = [b.min, b.max];
  const over = (value: Num | null): Num[] => (value === null ? [] : ends.flatMap((end) => divide(value, end) ?? []));
  return { min: a.min === null ? null : lowest(over(a.min)), max: a.max === null ? null : highest(over(a.max)) };
}

const least = (a: Span, b: Span): Span => ({
  min: a.min === null || b.min === null ? null : lowest([a.min, b.min]),
  max: a.max === null ? b.max : b.max === null ? a.max : lowest([a.max, b.max]),
});

const most = (a: Span, b: Span): Span => turned(least(turned(a), turned(b)));

const folds: Readonly<Record<string, (a: Span, b: Span) => Span | null>> = {
  ADD: sum,
  SUBTRACT: (a, b) => sum(a, turned(b)),
  MULTIPLY: product,
  DIVIDE: quotient,
  MIN: least,
  MAX: most,
};

/** Arithmetic on what is known of the parts. */
export function abstractArithmetic(name: string, parts: readonly Abstract[]): Abstract {
  const needs = together(...parts);
  const fold = folds[name];
  const [first, ...rest] = parts.map(bounds);
  if (!first || !fold) return any(needs);
  let span: Span = first;
  for (const part of rest) {
    const next = part && fold(span, part);
    if (!next) return any(needs);
    span = next;
  }
  return range(span.min, span.max, needs);
}

/** Rounding keeps the order, so it rounds the bounds. */
export function abstractRounding(name: Rounding, part: Abstract, precision: number): Abstract {
  const span = bounds(part);
  if (!span) return any(together(part));
  const rounded = (value: Num | null): Num | null => (value === null ? null : roundTo(value, precision, name));
  return range(rounded(span.min), rounded(span.max), together(part));
}
