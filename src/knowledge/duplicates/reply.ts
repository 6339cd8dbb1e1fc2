import {
  address,
  clockOrYear,
  closing,
  delimiter,
  disclaimer,
  drawnLine,
  headerFrom,
  headerOther,
  original,
  sentFrom,
  wroteStart,
  wroteVerb,
} from './mail-phrases.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

export type ReplyPartKind = 'reply' | 'quote' | 'signature';

/** A stretch of whole lines of a mail; the parts follow each other without gaps. Offsets in UTF-16 code units. */
export interface ReplyPart {
  readonly kind: ReplyPartKind;
  readonly start: number;
  readonly end: number;
}

export interface SplitReply {
  readonly parts: readonly ReplyPart[];
  /** What the sender wrote now: the reply parts, without the white space around them. */
  readonly reply: string;
}

const headerReach = 6;
const wroteReach = 6;
const closingReach = 12;

/** Parts what somebody wrote now from what they quote and from the signature under it. Linear in the text. */
export function splitReply(text: string): SplitReply {
  const lines = linesOf(text);
  const kinds = lines.map((): ReplyPartKind => 'reply');
  markQuotes(lines, kinds);
  markSignatures(lines, kinds);
  const parts: { kind: ReplyPartKind; start: number; end: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at] ?? 'reply';
    const last = parts.at(-1);
    if (last && (last.kind === kind || line.bare === '')) last.end = line.next;
    else parts.push({ kind, start: line.start, end: line.next });
  }
  const said = parts.filter(({ kind }) => kind === 'reply').map(({ start, end }) => text.slice(start, end).trim());
  return { parts, reply: said.filter((piece) => piece !== '').join('\n\n') };
}

function markQuotes(lines: readonly Line[], kinds: ReplyPartKind[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || kinds[at] === 'quote') continue;
    if (line.bare.startsWith('>') || isWrapped(lines, at)) kinds[at] = 'quote';
    const wrote = wroteEnd(lines, at);
    const begins = original.test(line.bare) || isHeaderBlock(lines, at);
    if (wrote < 0 && !begins) continue;
    const after = nextFull(lines, (wrote < 0 ? at : wrote) + 1);
    const marked = wrote >= 0 && (lines[after]?.bare.startsWith('>') ?? false);
    // A quote set off by marks ends where the marks end; any other runs on to the end of the mail.
    kinds.fill('quote', at, marked ? after + 1 : lines.length);
  }
}

/** The rest of a long quoted line that a mail program broke off, without a mark of its own. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const [before, here, after] = [lines[at - 1]?.bare ?? '', lines[at]?.bare ?? '', lines[at + 1]?.bare ?? ''];
  return here !== '' && before.startsWith('>') && before.length >= 60 && after.startsWith('>');
}

/** Last line of "On … X wrote:" when that begins here, else -1; mail programs break it over several lines. */
function wroteEnd(lines: readonly Line[], at: number): number {
  const first = lines[at]?.bare.replace(/^[>\s-]+/, '') ?? '';
  if (!wroteStart.test(first) && !(/[:：]$/u.test(first) && wroteVerb.test(first))) return -1;
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + wroteReach); end++) {
    const bare = lines[end]?.bare ?? '';
    if (bare === '' && end > at) return -1;
    joined = `${joined} ${bare}`.trim();
    if (joined.length > 400) return -1;
    const ends = /[:：>\]]$/u.test(bare);
    const dated = clockOrYear.test(joined);
    const named = address.test(joined);
    if (ends && dated && (wroteVerb.test(joined) || (named && /[:：]$/u.test(bare)))) return end;
    if (named && wroteVerb.test(joined) && /(?:[:：]|(?:wrote|schreef)[\s-]*)$/u.test(bare)) return end;
    if (/[.!?]$/u.test(bare) && !/\b\p{L}{1,4}\.$/u.test(bare)) return -1;
  }
  return -1;
}

/** A `From:` line with at least one more header near it, or a rule above such a block. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.bare ?? '';
  if (drawnLine.test(line) || /^={3,}$/.test(line)) {
    const next = nextFull(lines, at + 1);
    return next < lines.length && isHeaderBlockAt(lines, next);
  }
  return isHeaderBlockAt(lines, at);
}

function isHeaderBlockAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.bare ?? '';
  const isFrom = headerFrom.test(line);
  if (!isFrom && !headerOther.test(line)) return false;
  let others = 0;
  let sender = isFrom;
  for (let k = at + 1; k < Math.min(lines.length, at + headerReach); k++) {
    const bare = lines[k]?.bare ?? '';
    if (headerOther.test(bare)) others++;
    if (headerFrom.test(bare)) sender = true;
  }
  return sender && others >= (isFrom ? 1 : 2);
}

function markSignatures(lines: readonly Line[], kinds: ReplyPartKind[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== 'reply') continue;
    let end = at;
    while (end < lines.length && kinds[end] === 'reply') end++;
    const from = signatureStart(lines, at, end);
    kinds.fill('signature', from, end);
    at = end;
  }
}

/** First line of the signature within a stretch of own text; its end when there is none. */
function signatureStart(lines: readonly Line[], from: number, to: number): number {
  const rest = (at: number): number => lines.slice(at + 1, to).filter(({ bare }) => bare !== '').length;
  for (let at = from; at < to; at++) {
    const { bare, raw } = lines[at] ?? { bare: '', raw: '' };
    if (/^-- ?$/.test(raw) || (delimiter.test(bare) && rest(at) <= 10)) return at;
    if (drawnLine.test(bare) && rest(at) <= 6 && isAddressBlock(lines, at + 1, to, 60)) return at;
    if (bare.length < 120 && sentFrom.test(bare) && rest(at) <= 4) return at;
    if (disclaimer.test(bare) && rest(at) <= 25) return at;
    if (closing.test(bare) && rest(at) <= closingReach && at > from && isAddressBlock(lines, at + 1, to)) return at;
  }
  return to;
}

/** Names, telephone numbers and addresses: short lines, none of which reads on as a story. */
function isAddressBlock(lines: readonly Line[], from: number, to: number, longest = 90): boolean {
  for (let at = from; at < to; at++) {
    const bare = lines[at]?.bare ?? '';
    if (drawnLine.test(bare) && longest < 90) return false;
    if (disclaimer.test(bare) || sentFrom.test(bare) || delimiter.test(bare)) return true;
    if (bare.length > longest) return false;
  }
  return true;
}

function nextFull(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.bare === '') at++;
  return at;
}
