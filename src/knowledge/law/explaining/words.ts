import { isDate, showDate, type Language } from '../../../kernel/dates.ts';
import type { Article } from '../model/law.ts';
import { lawTexts } from '../texts/texts.ts';
import { Decimal, type Num } from '../values/decimal.ts';
import { isNum, roundTo } from '../values/numbers.ts';
import { Tainted, type Value } from '../values/value.ts';
import { divide } from '../values/decimal.ts';

/** What is known of a name in an article: how to call it and in what unit it stands. */
export interface Known {
  readonly label: string;
  readonly unit: string | null;
  readonly description: string;
}

/** `heeft_toeslagpartner` is said as “heeft toeslagpartner”. */
export const plainName = (name: string): string => name.replaceAll('_', ' ').replace(/\s+/g, ' ').trim().toLowerCase();

export function knownIn(article: Article | undefined, name: string): Known {
  const fields = [...(article?.outputs ?? []), ...(article?.inputs ?? []), ...(article?.parameters ?? [])];
  const found = fields.filter((field) => field.name === name);
  const unit = found.find((field) => field.unit !== null)?.unit ?? article?.definitions.get(name)?.unit ?? null;
  return { label: plainName(name), unit, description: found.find(({ description }) => description)?.description ?? '' };
}

/** A value as people read it; amounts in eurocents become euros. */
export function sayValue(value: Value, unit: string | null, language: Language): string {
  const texts = lawTexts(language);
  if (value === null) return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (isNum(value)) return sayNumber(value, unit, language);
  if (typeof value === 'string') return isDate(value) ? showDate(value, language) : value;
  if (value instanceof Tainted) return texts.untranslatable;
  if (Array.isArray(value)) return value.map((item: Value) => sayValue(item, unit, language)).join(', ');
  return Object.values(value as Record<string, Value>)
    .map((item) => sayValue(item, unit, language))
    .join(', ');
}

function sayNumber(value: Num, unit: string | null, language: Language): string {
  if (unit === 'eurocent') return `€ ${grouped(roundTo(divide(value, 100) ?? value, 2, 'ROUND'), 2, language)}`;
  if (unit === 'euro') return `€ ${grouped(roundTo(value, 2, 'ROUND'), 2, language)}`;
  if (unit === 'percentage') return `${grouped(value, 0, language)}%`;
  const words: Readonly<Record<string, readonly [string, string]>> = {
    years: ['jaar', 'years'],
    months: ['maanden', 'months'],
    weeks: ['weken', 'weeks'],
    days: ['dagen', 'days'],
  };
  const word = unit === null ? undefined : words[unit];
  return word ? `${grouped(value, 0, language)} ${word[language === 'nl' ? 0 : 1]}` : grouped(value, 0, language);
}

/** Digits with the marks of the language, without passing through a double. */
function grouped(value: Num, decimals: number, language: Language): string {
  const [whole = '0', fraction = ''] = (value instanceof Decimal ? value.toString() : String(value)).split('.');
  const [thousands, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const rest = fraction.padEnd(decimals, '0').slice(0, Math.max(decimals, 6));
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands ?? '') + (rest ? `${point}${rest}` : '');
}
