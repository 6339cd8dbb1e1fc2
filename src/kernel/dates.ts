/** A calendar day as `2026-11-23`, in Dutch local time. */
export type IsoDate = string;
/** A moment as `2026-11-23T20:15:00.000Z`, always UTC with milliseconds, so moments sort as text. */
export type IsoMoment = string;
/** A month as `2026-11`. */
export type YearMonth = string;
export type Language = 'nl' | 'en';

const zone = 'Europe/Amsterdam';
const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Dutch calendar day of a moment. */
export function dayOf(moment: Date | IsoMoment): IsoDate {
  return dayFormat.format(typeof moment === 'string' ? new Date(moment) : moment);
}

/** Moves a day by a number of calendar days. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Moves a day by months; the day of the month is cut to the length of the target month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return first.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** True for an existing calendar day written as `2026-11-23`. */
export function isDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Reads a day as people type it: `23-11-2026`, `23/11/2026`, `23.11.2026` or `2026-11-23`; null when it is none. */
export function parseDate(text: string): IsoDate | null {
  const typed = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  const day = typed
    ? `${typed[3]}-${(typed[2] ?? '').padStart(2, '0')}-${(typed[1] ?? '').padStart(2, '0')}`
    : text.trim();
  return isDate(day) ? day : null;
}

const longFormat = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
};
const momentFormat = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }),
};
const monthFormat = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'long', year: 'numeric' }),
};

/** A day as people read it: `23 november 2026`. */
export function showDate(day: IsoDate, language: Language): string {
  return longFormat[language].format(new Date(`${day}T12:00:00Z`));
}

/** A moment as people read it, in Dutch local time: `23 november 2026 om 21:15`. */
export function showMoment(moment: IsoMoment, language: Language): string {
  return momentFormat[language].format(new Date(moment));
}

/** A month as people read it: `november 2026`. */
export function showMonth(month: YearMonth, language: Language): string {
  return monthFormat[language].format(new Date(`${month}-15T12:00:00Z`));
}
