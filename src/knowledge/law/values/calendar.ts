/** Days are counted from 1 January 1970 in the proleptic Gregorian calendar; years run from 1 to 9999. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);

/** Reads `2025-02-28`; null for anything else, also for days that do not exist. */
export function readDay(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  return makeDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A day by its parts, or null when it does not exist. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return exists ? { year, month, day } : null;
}

export function showDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of the day since 1970 (Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The day of a number since 1970; null outside the years 1 to 9999. */
export function dayOfNumber(number: number): Day | null {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return makeDay(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** Later by months; the day is cut to the length of the month: 31 January + 1 month = 28 February. */
export function plusMonths(day: Day, months: number): Day | null {
  const total = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return makeDay(year, month, Math.min(day.day, monthLength(year, month)));
}

export function plusDays(day: Day, days: number): Day | null {
  return dayOfNumber(dayNumber(day) + days);
}

/**
 * Complete months from one day to another, negative when `to` is earlier. A month is complete on the day of the
 * same number, or on the last day of a month that is too short (31 January to 28 February is one month).
 */
export function monthsBetween(from: Day, to: Day): number {
  if (dayNumber(to) < dayNumber(from)) return -monthsBetween(to, from);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const reached = to.day >= Math.min(from.day, monthLength(to.year, to.month));
  const whole = reached ? months : months - 1;
  return whole === 0 ? 0 : whole;
}

/** Complete years, as age is counted: someone born on 29 February is a year older on 28 February of a common year. */
export function yearsBetween(from: Day, to: Day): number {
  if (dayNumber(to) < dayNumber(from)) {
    const years = yearsBetween(to, from);
    return years === 0 ? 0 : -years;
  }
  const birthday = from.month === 2 && from.day === 29 && !isLeap(to.year) ? 28 : from.day;
  const reached = to.month > from.month || (to.month === from.month && to.day >= birthday);
  return to.year - from.year - (reached ? 0 : 1);
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
