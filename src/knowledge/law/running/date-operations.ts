import {
  dayNumber,
  makeDay,
  monthsBetween,
  plusDays,
  plusMonths,
  showDay,
  weekday,
  yearsBetween,
  type Day,
} from '../values/calendar.ts';
import { dayIn, Tainted, type Value } from '../values/value.ts';
import { invalid, overflow, wrongKind, type Evaluate } from './evaluate.ts';

type Reckon = (values: readonly Value[]) => Value;

/** Any operation on dates; something untranslatable among its parts taints the outcome. */
export function makeDateOperation(name: string, parts: readonly Evaluate[]): Evaluate {
  const reckon = reckoning[name] ?? (() => null);
  return (slots) => {
    const values = parts.map((part) => part(slots));
    return values.find((value) => value instanceof Tainted) ?? reckon(values);
  };
}

const reckoning: Readonly<Record<string, Reckon>> = {
  AGE: ([birth = null, reference = null]) => yearsBetween(dayFrom(birth), dayFrom(reference)),
  DATE: ([year = null, month = null, day = null]) => {
    const made = makeDay(wholeFrom(year), wholeFrom(month), wholeFrom(day));
    if (!made) throw invalid('DATE: this day does not exist');
    return showDay(made);
  },
  DAY_OF_WEEK: ([date = null]) => weekday(dayFrom(date)),
  DATE_ADD: ([date = null, years = 0, months = 0, weeks = 0, days = 0]) =>
    showDay(later(dayFrom(date), years, months, weeks, days)),
  DATE_DIFF: ([from = null, to = null, unit = null]) => difference(dayFrom(from), dayFrom(to), unit),
};

/** Years first, then months, weeks and days; years and months keep the number of the day where they can. */
function later(date: Day, years: Value, months: Value, weeks: Value, days: Value): Day {
  const inYears = plusMonths(date, wholeFrom(years) * 12);
  const inMonths = inYears && plusMonths(inYears, wholeFrom(months));
  const moved = inMonths && plusDays(inMonths, wholeFrom(weeks) * 7 + wholeFrom(days));
  if (!moved) throw overflow('date beyond the years 1 to 9999');
  return moved;
}

/** The signed difference in the unit asked. */
export function difference(from: Day, to: Day, unit: Value): number {
  if (unit === 'days') return dayNumber(to) - dayNumber(from);
  if (unit === 'months') return monthsBetween(from, to);
  if (unit === 'years') return yearsBetween(from, to);
  throw invalid(
    `DATE_DIFF: unsupported unit '${typeof unit === 'string' ? unit.slice(0, 40) : '?'}', expected 'days', 'months' or 'years'`,
  );
}

export function dayFrom(value: Value): Day {
  const day = dayIn(value);
  if (day) return day;
  if (typeof value === 'string')
    throw invalid(`Failed to parse date '${value.slice(0, 40)}', expected format: YYYY-MM-DD`);
  throw wrongKind('date string (YYYY-MM-DD)', value);
}

function wholeFrom(value: Value): number {
  if (typeof value === 'number') return Math.abs(value) > 4_000_000 ? Number.NaN : value;
  throw wrongKind('whole number', value);
}
