import type { PersonalSpan } from '../personal-data.ts';
import { ibanLength, passesIbanTest } from './check-digits.ts';

/** The bank account number that starts here, written together or in groups, if its check holds. */
export function ibanAt(text: string, start: number): PersonalSpan | undefined {
  const head = /[a-z]{2}[ .-]?\d{2}/iuy;
  head.lastIndex = start;
  if (!head.test(text)) return undefined;
  const length = ibanLength(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let at = start;
  let taken = 0;
  while (at < text.length && taken < length) {
    const character = text.charAt(at);
    if (/[a-z\d]/iu.test(character)) taken += 1;
    else if (!/[ .\u00A0-]/u.test(character) || !/[a-z\d]/iu.test(text.charAt(at + 1))) return undefined;
    at += 1;
  }
  const found = text.slice(start, at);
  if (/[\p{L}\d]/u.test(text.charAt(at)) || !passesIbanTest(found)) return undefined;
  return { start, end: at, kind: 'iban', text: found, confidence: 0.99, reason: 'mod-97' };
}
