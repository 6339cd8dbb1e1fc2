import { dayOf, showDate, showMoment, showMonth } from '../kernel/dates.ts';
import { usePage } from './page.ts';
import { showMoney, showNumber, showShare } from './show.ts';

/** A day (`2026-11-23`) or moment as people read it; `time` adds the hour of a moment. */
export function DateText({ date, time = false }: { readonly date: string; readonly time?: boolean | undefined }) {
  const { language } = usePage();
  const moment = date.length > 10;
  const day = moment ? dayOf(date) : date;
  return <time dateTime={date}>{time && moment ? showMoment(date, language) : showDate(day, language)}</time>;
}

/** A month (`2026-11`) as people read it. */
export function MonthText({ month }: { readonly month: string }) {
  return <time dateTime={month}>{showMonth(month, usePage().language)}</time>;
}

/** An amount in cents. */
export function MoneyText({ cents }: { readonly cents: number }) {
  return <span class="wk-number">{showMoney(cents, usePage().language)}</span>;
}

export function NumberText({ value, digits }: { readonly value: number; readonly digits?: number | undefined }) {
  return <span class="wk-number">{showNumber(value, usePage().language, digits)}</span>;
}

/** A share between 0 and 1 as a percentage. */
export function ShareText({ share }: { readonly share: number }) {
  return <span class="wk-number">{showShare(share, usePage().language)}</span>;
}
