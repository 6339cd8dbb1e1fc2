import type { PersonalSpan } from '../personal-data.ts';
import { shapes, type Scan } from '../text/scan.ts';
import { caseSeries } from './case-series.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { emailAround } from './email.ts';
import { caseForm, digitForms, wordForms } from './forms.ts';
import { ibanAt } from './iban.ts';
import { lead } from './lead.ts';
import type { NumberForm } from './number-form.ts';

/** In every form that opens with a letter a digit stands at most so far from its start (forty letters, of two units in rare scripts). */
const farthest = 80;

/** Numbers and addresses of people by their form, their check and the words before them. */
export function findNumbers(scan: Scan): PersonalSpan[] {
  const { text } = scan;
  const found: PersonalSpan[] = [];
  let free = 0;
  let digitAt = -1;
  for (let token = 0; token < scan.count; token += 1) {
    const start = scan.starts[token] ?? 0;
    if (start < free) continue;
    const shape = scan.shapes[token] ?? 0;
    if (shape === shapes.lower && !mayHoldNumber(scan, token)) continue;
    if (shape < shapes.number) {
      while (digitAt < start || (digitAt < text.length && !isDigit(text.charCodeAt(digitAt)))) digitAt += 1;
      if (digitAt > start + farthest) continue;
    }
    const span = at(scan, token, start);
    if (span === undefined) continue;
    found.push(span);
    free = span.end;
  }
  return found;

  function at({ shapes: forms }: Scan, token: number, start: number): PersonalSpan | undefined {
    const shape = forms[token] ?? 0;
    const code = text.charCodeAt(start);
    if (code === 64) return emailAround(text, start, found.at(-1)?.end ?? 0);
    if (shape === shapes.mark && code !== 43 && code !== 40) return undefined;
    if (start > 0 && /[\p{L}\d_]/u.test(text.charAt(start - 1))) return undefined;
    if (shape === shapes.number || shape === shapes.mark) {
      if (/\d[.,:/]$|\d-$/u.test(text.slice(Math.max(0, start - 2), start))) return undefined;
      const birth = shape === shapes.number ? dateOfBirth(text, start) : undefined;
      return birth ?? firstOf([caseForm, ...digitForms], text, start);
    }
    return ibanAt(text, start) ?? firstOf([...wordForms, caseSeries, caseForm], text, start);
  }
}

/** A word in lower case may open a number where a digit or hyphen stands in or right after it. */
function mayHoldNumber(scan: Scan, token: number): boolean {
  const start = scan.starts[token] ?? 0;
  const end = scan.ends[token] ?? 0;
  if (end - start > 34) return false;
  if (end - start <= 4 && scan.text.charCodeAt(end) === 45) return true;
  const last = scan.text.charCodeAt(end - 1);
  const third = scan.text.charCodeAt(start + 2);
  return isDigit(last) || isDigit(third) || isDigit(scan.text.charCodeAt(start + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function firstOf(forms: readonly NumberForm[], text: string, start: number): PersonalSpan | undefined {
  for (const { kind, reason, confidence, form, holds, after, notAfter } of forms) {
    form.lastIndex = start;
    const match = form.exec(text)?.[0];
    if (match === undefined || (holds && !holds(match))) continue;
    if (after && !after.test(lead(text, start))) continue;
    if (notAfter?.test(lead(text, start))) continue;
    return { start, end: start + match.length, kind, text: match, confidence, reason };
  }
  return undefined;
}
