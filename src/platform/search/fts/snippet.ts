import type { AnalysedQuery, TextAnalysis } from '../analysis.ts';
import type { Marked } from '../search.ts';

const around = 110;
const longest = 20_000;

/** The text with the words that were asked for marked. */
export function mark(text: string, query: AnalysedQuery, analysis: TextAnalysis): Marked[] {
  return cut(text, hits(text, query, analysis), 0, text.length);
}

/** The piece of a text where most of what was asked for stands close together, marked; its beginning when nothing does. */
export function snippet(text: string, query: AnalysedQuery, analysis: TextAnalysis): Marked[] {
  const read = text.slice(0, longest);
  const found = hits(read, query, analysis);
  let best = { start: 0, score: 0 };
  for (const [place, hit] of found.entries()) {
    const seen = new Set<string>();
    for (let next = place; next < found.length && (found[next]?.start ?? 0) < hit.start + 2 * around; next += 1) {
      seen.add(found[next]?.token ?? '');
    }
    if (seen.size > best.score) best = { start: Math.max(0, hit.start - 40), score: seen.size };
  }
  const start = best.start === 0 ? 0 : wordStart(read, best.start);
  const end = Math.min(read.length, wordEnd(read, start + 2 * around));
  const pieces = cut(read, found, start, end);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

function hits(text: string, query: AnalysedQuery, analysis: TextAnalysis): Hit[] {
  const asked = new Set(
    query.groups.flatMap((group) => group.alternatives.flatMap(({ tokens, ranksOnly }) => (ranksOnly ? [] : tokens))),
  );
  if (asked.size === 0) return [];
  const found: Hit[] = [];
  for (const { start, end, tokens } of analysis.words(text)) {
    const token = tokens.find((candidate) => asked.has(candidate));
    if (token !== undefined) found.push({ start, end, token });
  }
  return found;
}

function cut(text: string, found: readonly Hit[], start: number, end: number): Marked[] {
  const pieces: Marked[] = [];
  let at = start;
  for (const hit of found) {
    if (hit.start < at || hit.end > end) continue;
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), marked: false });
    pieces.push({ text: text.slice(hit.start, hit.end), marked: true });
    at = hit.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 30 ? Math.min(at, text.length) : space;
}
