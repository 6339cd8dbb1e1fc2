import type { PersonalSpan } from './personal-data.ts';
import type { Scan } from './text/scan.ts';

/**
 * Settles passages that stand in a text more than once, letter by letter: what is masked once is masked everywhere.
 * A name that the tagger saw in fewer than half of its places is no name.
 */
export function settled(scan: Scan, found: readonly PersonalSpan[]): PersonalSpan[] {
  const again = repeated(scan, found);
  if (again.length === 0) return [...found];
  const missed = counts(again);
  const seen = counts(found);
  const doubtful = new Set<string>();
  for (const { text, reason } of found) {
    if (reason === 'name-model' && (missed.get(text) ?? 0) > (seen.get(text) ?? 0)) doubtful.add(text);
  }
  return [...found, ...again].filter(({ kind, text, reason }) => {
    return !(kind === 'person' && doubtful.has(text) && (reason === 'name-model' || reason === 'repeated'));
  });
}

function counts(spans: readonly PersonalSpan[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { text } of spans) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}

/** The other places where the text of a passage stands. */
function repeated(scan: Scan, found: readonly PersonalSpan[]): PersonalSpan[] {
  const byStart = new Map<string, PersonalSpan[]>();
  const seen = new Set<string>();
  const starts = new Set<number>();
  for (const span of found) {
    starts.add(span.start);
    if (seen.has(span.text)) continue;
    seen.add(span.text);
    const key = keyOf(span.text, 0);
    const others = byStart.get(key);
    if (others) others.push(span);
    else byStart.set(key, [span]);
  }
  const again: PersonalSpan[] = [];
  if (byStart.size === 0) return again;
  for (let token = 0; token < scan.count; token += 1) {
    const start = scan.starts[token] ?? 0;
    if (starts.has(start)) continue;
    for (const span of byStart.get(keyOf(scan.text, start)) ?? []) {
      const end = start + span.text.length;
      if (!scan.text.startsWith(span.text, start) || isWordAt(scan.text, end) || isWordAt(scan.text, start - 1))
        continue;
      again.push({ ...span, start, end, reason: 'repeated' });
    }
  }
  return again;
}

function keyOf(text: string, start: number): string {
  return text.slice(start, start + 4);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\d]/u.test(text.charAt(at));
}
