import type { RichTextField, TextField } from '../definition/field.ts';
import { both } from '../texts/both.ts';
import { type Checked, good, wrong } from './checked.ts';

const standardLength = { text: 1_000, richText: 50_000 };

/** Most characters of a text field. */
export function maxLengthOf(field: TextField | RichTextField): number {
  return field.maxLength ?? standardLength[field.kind];
}

/** Text as it is kept: one kind of line end, no control signs, no spaces around it, composed letters (NFC). */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .normalize('NFC')
    .trim();
}

export function checkText(field: TextField | RichTextField, value: unknown): Checked {
  if (typeof value !== 'string') return wrong(both((t) => t.problem.type));
  const text = field.kind === 'text' ? tidy(value).replace(/\s*\n\s*/g, ' ') : tidy(value);
  if (text === '') return good(null);
  if (text.length > maxLengthOf(field)) return wrong(both((t) => t.problem.tooLong(maxLengthOf(field))));
  const min = field.minLength ?? 0;
  return text.length < min ? wrong(both((t) => t.problem.tooShort(min))) : good(text);
}

/** A web address that browsers may follow: http or https, with a host and without a password. */
export function checkLink(value: unknown): Checked {
  const refuse = (): Checked => wrong(both((t) => t.problem.link));
  if (typeof value !== 'string') return refuse();
  const text = tidy(value);
  if (text === '') return good(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const safe = url && /^https?:$/.test(url.protocol) && url.password === '' && url.username === '';
  return safe && text.length <= 2_000 ? good(url.href) : refuse();
}
