import { difference } from '../running/date-operations.ts';
import { dayNumber, dayOfNumber, plusDays, plusMonths, yearsBetween, type Day } from '../values/calendar.ts';
import { dayIn } from '../values/value.ts';
import { any, bounds, range, together, type Abstract, type Needs } from './abstract.ts';

interface Days {
  readonly min: number | null;
  readonly max: number | null;
}

/** The first and last day that a value may be; null when it may be no date. */
export function daysOf(value: Abstract): Days | null {
  if (value.kind === 'days') return value;
  const day = value.kind === 'known' ? dayIn(value.value) : null;
  return day ? { min: dayNumber(day), max: dayNumber(day) } : null;
}

const dayAt = (number: number | null): Day | null => (number === null ? null : dayOfNumber(number));

/** Date operations grow with one date and shrink with the other, so they work on first and last days. */
export function abstractDate(name: string, parts: readonly Abstract[]): Abstract {
  const needs = together(...parts);
  const [first, second, third] = parts;
  if (name === 'DAY_OF_WEEK') return range(0, 6, needs);
  if (name === 'DATE') return { kind: 'days', min: null, max: null, needs };
  const one = first && daysOf(first);
  if (!one) return any(needs);
  if (name === 'DATE_ADD') return later(one, parts.slice(1), needs);
  const other = second && daysOf(second);
  if (!other) return any(needs);
  const unit = name === 'AGE' ? 'years' : third?.kind === 'known' ? third.value : null;
  if (unit !== 'days' && unit !== 'months' && unit !== 'years') return any(needs);
  const between = (from: number | null, to: number | null): number | null => {
    const [start, end] = [dayAt(from), dayAt(to)];
    if (!start || !end) return null;
    return name === 'AGE' ? yearsBetween(start, end) : difference(start, end, unit);
  };
  return range(between(one.max, other.min), between(one.min, other.max), needs);
}

function later(date: Days, amounts: readonly Abstract[], needs: Needs): Abstract {
  const whole = amounts.map((amount) => bounds(amount));
  const bound = (number: number | null, end: 'min' | 'max'): number | null => {
    const [years = null, months = null, weeks = null, days = null] = whole.map((span) =>
      typeof span?.[end] === 'number' ? span[end] : null,
    );
    const start = dayAt(number);
    if (!start || years === null || months === null || weeks === null || days === null) return null;
    const moved = plusMonths(start, years * 12);
    const further = moved && plusMonths(moved, months);
    const reached = further && plusDays(further, weeks * 7 + days);
    return reached ? dayNumber(reached) : null;
  };
  return { kind: 'days', min: bound(date.min, 'min'), max: bound(date.max, 'max'), needs };
}
