import type { PaperFacts } from '../types.ts';
import { itemMark } from '../lexicon/item-mark.ts';

/** A stretch of the text by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands above a sentence: the nearest headings, nearest first, and the line that opens the list it is in. */
export interface Above {
  readonly headings: readonly Stretch[];
  readonly lead?: Stretch;
}

interface Line extends Stretch {
  readonly text: string;
}

/** How far back is read, in UTF-16 code units, so that time stays linear. */
export const reach = 3000;
const depth = 2;
/** Characters of the longest line that may be a title. */
const longest = 100;

const numbered = /^\d{1,2}[.)]\s/u;
const opens = /^(?:#{1,6} |\p{Lu}|\d|§)/u;
const goesOn = /^\p{Ll}{2}/u;
const closed = /[.!?:;…]["'”’»)]*$/u;

/** Looks upwards from `start`, at nothing below it. Headings are those of the document, and lines that look like one. */
export function above(text: string, start: number, known: PaperFacts['headings'] = []): Above {
  const lines = linesAbove(text, start);
  const isKnown = (line: Line): boolean => known.some((one) => one.start <= line.start && one.end >= line.end);
  const headings: Stretch[] = [];
  const opening = text.slice(start, start + 8);
  for (let at = lines.length - 1; at >= 0 && headings.length < depth; at -= 1) {
    const line = lines[at];
    if (line !== undefined && (isKnown(line) || looksLikeTitle(lines, at, opening))) headings.push(line);
  }
  const lead = leadOf(lines, opening);
  return { headings, ...(lead === undefined ? {} : { lead }) };
}

/** The visible lines above the sentence, the first perhaps cut off; what stands before it in its own line is the last. */
function linesAbove(text: string, start: number): Line[] {
  const from = Math.max(0, start - reach);
  const found: Line[] = [];
  let at = from;
  for (const raw of text.slice(from, start).split('\n')) {
    const words = raw.trim();
    const first = at + raw.indexOf(words);
    if (words !== '') found.push({ start: first, end: first + words.length, text: words });
    at += raw.length + 1;
  }
  return found;
}

/** Short, opens like a title, no full stop, and neither goes on from the line above nor in the one below. */
function looksLikeTitle(lines: readonly Line[], at: number, opening: string): boolean {
  const text = lines[at]?.text ?? '';
  const before = lines[at - 1]?.text ?? '';
  const after = lines[at + 1]?.text ?? opening;
  const words = text.split(/\s+/u).length;
  if (text.length > longest || words > 12 || !opens.test(text) || /[.!;,…]$/u.test(text)) return false;
  // "Effect:" above running text is a title, above items it opens a list.
  if (text.endsWith(':') && (words > 3 || itemMark.test(after))) return false;
  // "1. Inleiding" is a title, "1. Een loket openen" between such lines an item.
  if (itemMark.test(text) && (!numbered.test(text) || numbered.test(before) || numbered.test(after))) return false;
  const isFresh = closed.test(before) || itemMark.test(before) || before.length <= longest;
  return isFresh && !goesOn.test(after);
}

/** The line with a colon that opens the list; for what is no item, the line right above it alone. */
function leadOf(lines: readonly Line[], opening: string): Stretch | undefined {
  let at = lines.length - 1;
  if (itemMark.test(opening)) while (at >= 0 && isInList(lines[at]?.text ?? '')) at -= 1;
  const line = lines[at];
  if (line === undefined || !line.text.endsWith(':') || looksLikeTitle(lines, at, opening)) return undefined;
  const own = /(?:^|[.!?] )([^.!?]{1,300}:)$/u.exec(line.text)?.[1] ?? line.text;
  return { start: line.end - own.length, end: line.end };
}

const isInList = (line: string): boolean => itemMark.test(line) || goesOn.test(line);
