import type { PersonalSpan } from './personal-data.ts';

/**
 * Sorts spans and lets none overlap: names that overlap become one; otherwise the first given wins.
 * What of a losing name stands outside the winner stays marked.
 */
export function withoutOverlap(text: string, given: readonly PersonalSpan[]): PersonalSpan[] {
  const ordered = given
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: { span: PersonalSpan; rank: number }[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (!last || next.span.start >= last.span.end) {
      kept.push(next);
      continue;
    }
    if (last.span.kind === 'person' && next.span.kind === 'person') {
      const end = Math.max(last.span.end, next.span.end);
      const strong = next.rank < last.rank ? next : last;
      const { start } = last.span;
      last.span = { ...strong.span, start, end, text: text.slice(start, end) };
      last.rank = strong.rank;
    } else if (next.rank < last.rank) {
      const before = part(text, last.span, last.span.start, next.span.start);
      kept.pop();
      if (before) kept.push({ span: before, rank: last.rank });
      kept.push(next);
    } else {
      const after = part(text, next.span, last.span.end, next.span.end);
      if (after) kept.push({ span: after, rank: next.rank });
    }
  }
  return kept.map(({ span }) => span);
}

/** The part of a name from one place to another without white space around it; nothing for other kinds. */
function part(text: string, span: PersonalSpan, from: number, to: number): PersonalSpan | undefined {
  if (span.kind !== 'person' || to <= from) return undefined;
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.replace(/^[^\p{L}]+/u, '').length;
  const end = from + raw.replace(/[^\p{L}.]+$/u, '').length;
  return end - start < 2 ? undefined : { ...span, start, end, text: text.slice(start, end) };
}
