import type { YearMonth } from '../../kernel/dates.ts';

/** Reads a number as Dutch people type it: `1.250`, `1250,5`, `-3`; null when it is none. */
export function readNumber(text: string): number | null {
  const typed = text.replace(/[\s\u00a0]/g, '');
  if (!/^[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) {
    return /^[-+]?\d+\.\d{1,2}$/.test(typed) ? Number(typed) : null;
  }
  const value = Number(typed.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Reads an amount in euros as people type it and gives whole cents: `€ 1.250,50` is 125050; null when it is none. */
export function readMoney(text: string): number | null {
  const typed = text
    .replace(/€|eur(o)?/i, '')
    .replace(/,-+\s*$/, '')
    .trim();
  if (/,\d{3,}$/.test(typed)) return null;
  const value = readNumber(typed);
  const cents = value === null ? null : Math.round(value * 100);
  return cents === null || !Number.isSafeInteger(cents) ? null : cents;
}

/** Reads a month as people type it: `11-2026`, `11/2026` or `2026-11`; null when it is none. */
export function readMonth(text: string): YearMonth | null {
  const typed = /^\s*(?:(\d{1,2})[-/. ](\d{4})|(\d{4})-(\d{2}))\s*$/.exec(text);
  if (!typed) return null;
  const month = Number(typed[1] ?? typed[4]);
  const year = typed[2] ?? typed[3] ?? '';
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
