import type { Language } from '../kernel/dates.ts';
export { showDate, showMoment, showMonth } from '../kernel/dates.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale[language], options);
  formats.set(key, known);
  return known;
}

/** `12.345` or `12,345`; at most `digits` decimals, 0 where absent. */
export function showNumber(value: number, language: Language, digits = 0): string {
  return format(language, { maximumFractionDigits: digits }).format(value);
}

/** An amount in cents as `€ 1.250,50`; whole euros without decimals. */
export function showMoney(cents: number, language: Language): string {
  const whole = cents % 100 === 0;
  const options = { style: 'currency', currency: 'EUR', minimumFractionDigits: whole ? 0 : 2 } as const;
  return format(language, { ...options, maximumFractionDigits: whole ? 0 : 2 }).format(cents / 100);
}

/** A share between 0 and 1 as `34%`. */
export function showShare(share: number, language: Language, digits = 0): string {
  return format(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A file size as `2,4 MB`, in powers of ten as file managers show it. */
export function showBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${showNumber(bytes / 1000 ** power, language, power === 0 ? 0 : 1)} ${units[power] ?? 'B'}`;
}
