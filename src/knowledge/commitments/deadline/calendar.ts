import type { DeadlinePrecision } from '../types.ts';

/** A stretch of days, both included, as ISO dates. */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly precision: DeadlinePrecision;
}

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The last day of a month (1 to 12); the Gregorian rule for leap years. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** From the first day of `first` up to the last day of `last`, in one year. */
export function months(year: number, first: number, last: number, precision: DeadlinePrecision): Period {
  return { from: `${year}-${pad(first)}-01`, until: `${year}-${pad(last)}-${pad(lastDay(year, last))}`, precision };
}

/** One day; undefined where the calendar has no such day. */
export function day(year: number, month: number, date: number): Period | undefined {
  if (date < 1 || date > lastDay(year, month)) return undefined;
  const iso = `${year}-${pad(month)}-${pad(date)}`;
  return { from: iso, until: iso, precision: 'day' };
}

export const wholeYear = (year: number): Period => months(year, 1, 12, 'year');

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  if (date > 1) return `${year}-${pad(month)}-${pad(date - 1)}`;
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return `${before.year}-${pad(before.month)}-${pad(lastDay(before.year, before.month))}`;
}

/**
 * A part of a year in the manner of policy papers: "begin" and "eind" are its first and last quarter,
 * "medio" is May up to August. Seasons are the meteorological ones.
 */
export function partOfYear(part: string, year: number): Period | undefined {
  if (/^(?:begin|vroeg)/u.test(part)) return months(year, 1, 3, 'quarter');
  if (/^(?:medio|half|halverwege|midden)/u.test(part)) return months(year, 5, 8, 'quarter');
  if (/^(?:eind|einde|ultimo|laat)/u.test(part)) return months(year, 10, 12, 'quarter');
  return undefined;
}

/** A season or a fixed point in the political year. */
export function season(name: string, year: number): Period | undefined {
  if (name.startsWith('voorjaar') || name === 'lente') return months(year, 3, 5, 'season');
  if (name.startsWith('zomer')) return months(year, 7, 8, 'season');
  if (name === 'najaar' || name === 'herfst') return months(year, 9, 11, 'season');
  if (name === 'herfstreces') return months(year, 10, 10, 'season');
  if (name === 'winter')
    return { from: `${year}-12-01`, until: `${year + 1}-02-${lastDay(year + 1, 2)}`, precision: 'season' };
  if (name === 'kerst' || name === 'kerstreces')
    return { from: `${year}-12-20`, until: `${year}-12-31`, precision: 'season' };
  if (name === 'jaarwisseling' || name === 'jaareinde')
    return { from: `${year + 1}-01-01`, until: `${year + 1}-01-01`, precision: 'day' };
  if (name === 'meireces') return months(year, 5, 5, 'season');
  return name === 'prinsjesdag' ? prinsjesdag(year) : undefined;
}

/** The third Tuesday of September (Constitution, article 65, and its act). */
function prinsjesdag(year: number): Period | undefined {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  return day(year, 9, 1 + ((9 - first) % 7) + 14);
}
