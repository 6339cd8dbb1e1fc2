import { isDate, type IsoDate, showDate } from '../../../kernel/dates.ts';
import type { DateField, MoneyField, NumberField, SimpleField } from '../definition/field.ts';
import { both } from '../texts/both.ts';
import { checkLink, checkText, tidy } from './check-text.ts';
import { type Checked, good, wrong } from './checked.ts';

/** Checks one value of a simple field; empty text counts as no value. `today` is the day of the act. */
export function checkSingle(field: SimpleField, value: unknown, today: IsoDate): Checked {
  if (value === null || value === undefined || value === '') return good(null);
  switch (field.kind) {
    case 'text':
    case 'richText':
      return checkText(field, value);
    case 'link':
      return checkLink(value);
    case 'number':
    case 'money':
      return checkNumber(field, value);
    case 'date':
      return checkDate(field, value, today);
    case 'yearMonth':
      return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
        ? good(value)
        : wrong(both((t) => t.problem.yearMonth));
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options, value)
        ? good(value)
        : wrong(both((t) => t.problem.choice));
    case 'yesNo':
      return typeof value === 'boolean' ? good(value) : wrong(both((t) => t.problem.yesNo));
    case 'reference':
      return checkReference(field.to, value);
    case 'file':
      return checkFile(value);
    case 'place':
    case 'organisation':
      return checkNamed(value);
  }
}

function checkNumber(field: NumberField | MoneyField, value: unknown): Checked {
  const money = field.kind === 'money';
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return wrong(both((t) => (money ? t.problem.money : t.problem.number)));
  }
  const whole = money || field.whole === true;
  if (whole && !Number.isSafeInteger(value)) return wrong(both((t) => (money ? t.problem.money : t.problem.whole)));
  const show = (bound: number): string => (money ? `€ ${(bound / 100).toFixed(2)}` : String(bound));
  const { min, max } = field;
  if (min !== undefined && value < min) return wrong(both((t) => t.problem.min(show(min))));
  if (max !== undefined && value > max) return wrong(both((t) => t.problem.max(show(max))));
  return good(value === 0 ? 0 : value);
}

function checkDate(field: DateField, value: unknown, today: IsoDate): Checked {
  if (typeof value !== 'string' || !isDate(value)) return wrong(both((t) => t.problem.date));
  const bound = (day: string): IsoDate => (day === 'today' ? today : day);
  const { earliest, latest } = field;
  const say = (day: string) => ({ nl: showDate(bound(day), 'nl'), en: showDate(bound(day), 'en') });
  if (earliest && value < bound(earliest)) return wrong(both((t, pick) => t.problem.earliest(pick(say(earliest)))));
  if (latest && value > bound(latest)) return wrong(both((t, pick) => t.problem.latest(pick(say(latest)))));
  return good(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkReference(to: readonly string[], value: unknown): Checked {
  const refuse = (): Checked => wrong(both((t) => t.problem.reference));
  if (!isObject(value) || typeof value['type'] !== 'string' || typeof value['id'] !== 'string') return refuse();
  const id = tidy(value['id']);
  if (!to.includes(value['type']) || id === '' || id.length > 100) return refuse();
  return good({ type: value['type'], id });
}

function checkFile(value: unknown): Checked {
  const refuse = (): Checked => wrong(both((t) => t.problem.file));
  if (!isObject(value)) return refuse();
  const { sha256, name, mediaType, size } = value;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return refuse();
  if (typeof name !== 'string' || typeof mediaType !== 'string' || typeof size !== 'number') return refuse();
  // Path parts in a file name say nothing about the file, and may mislead whoever saves it.
  const last = tidy(name).split(/[\\/]/).pop() ?? '';
  return good({ sha256, name: last.slice(0, 200) || 'bestand', mediaType: mediaType.slice(0, 100), size });
}

function checkNamed(value: unknown): Checked {
  if (!isObject(value) || typeof value['name'] !== 'string') return wrong(both((t) => t.problem.name));
  const name = tidy(value['name']).replace(/\s+/g, ' ');
  const code = typeof value['code'] === 'string' ? tidy(value['code']) : '';
  if (name === '') return code === '' ? good(null) : wrong(both((t) => t.problem.name));
  if (name.length > 200 || code.length > 200) return wrong(both((t) => t.problem.tooLong(200)));
  return good({ name, code: code === '' ? null : code });
}
