import { endsAtLineBreak } from './line-break.ts';
import { endsSentence } from './sentence-stop.ts';
import { spanOf, type Span } from './span.ts';

/** How far around a possible end we look; keeps the whole linear. */
const reach = 48;
const candidate = /[.!?…]+["'”’»)\]}]*|[\n\r\u2028\u2029]/gu;
const visible = /\S/gu;
const listNumber = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,4})\.$/u;

/**
 * The sentences of a Dutch text, in order and without overlap; white space around them is left out.
 * A blank line, an item of a list and a heading without a full stop end a sentence too.
 * Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = nextVisible(text, 0);
  let lineStart = start;
  candidate.lastIndex = start;
  while (start < text.length) {
    const match = candidate.exec(text);
    if (match === null) break;
    const end = match.index + match[0].length;
    const isBreak = /[\n\r\u2028\u2029]/u.test(match[0]);
    const next = nextVisible(text, isBreak ? match.index : end);
    const gap = text.slice(isBreak ? match.index : end, Math.min(next, end + reach));
    const breaks = isBreak || /[\n\r\u2028\u2029]/u.test(gap);
    const stops = !isBreak && next >= end && stopsHere(text, lineStart, match[0], match.index, end, next);
    if (stops || (breaks && breaksHere(text, lineStart, isBreak ? match.index : end, gap, next))) {
      push(found, text, start, isBreak ? match.index : end);
      start = next;
    }
    if (breaks) lineStart = next;
    candidate.lastIndex = breaks ? next : end;
    if (next >= text.length) break;
  }
  push(found, text, start, text.length);
  return found;
}

function stopsHere(text: string, lineStart: number, mark: string, at: number, end: number, next: number): boolean {
  if (at - lineStart <= 12 && listNumber.test(text.slice(lineStart, at + 1))) return false;
  const terminators = /^[.!?…]+/u.exec(mark)?.[0] ?? mark;
  return endsSentence({
    mark: terminators,
    before: text.slice(Math.max(lineStart, at - reach), at),
    after: text.slice(next, next + reach),
    spaced: next > end || next >= text.length,
    closed: mark.length > terminators.length,
  });
}

function breaksHere(text: string, lineStart: number, lineEnd: number, gap: string, next: number): boolean {
  if (/[\n\u2028\u2029][^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/u.test(gap)) return true;
  const line = text.slice(Math.max(lineStart, lineEnd - 200), lineEnd).trimEnd();
  return endsAtLineBreak(line, lineEnd - lineStart, text.slice(next, next + reach));
}

function nextVisible(text: string, from: number): number {
  visible.lastIndex = from;
  return visible.exec(text)?.index ?? text.length;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  if (last > start) found.push(spanOf(text, start, last));
}
