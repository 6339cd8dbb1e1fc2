import type { PersonalSpan } from './personal-data.ts';
import type { Scan } from './text/scan.ts';

/** The other places where a passage stands letter by letter: what is masked once is masked everywhere. */
export function repeated(scan: Scan, found: readonly PersonalSpan[]): PersonalSpan[] {
  const byText = new Map<string, PersonalSpan>();
  const lengths = new Map<number, Set<number>>();
  const starts = new Set<number>();
  for (const span of found) {
    starts.add(span.start);
    if (byText.has(span.text)) continue;
    byText.set(span.text, span);
    const key = headOf(span.text, 0);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(span.text.length));
  }
  const again: PersonalSpan[] = [];
  for (let token = 0; token < scan.count && byText.size > 0; token += 1) {
    const start = scan.starts[token] ?? 0;
    if (starts.has(start)) continue;
    for (const length of lengths.get(headOf(scan.text, start)) ?? []) {
      const end = start + length;
      if (isWordAt(scan.text, end) || isWordAt(scan.text, start - 1)) continue;
      const span = byText.get(scan.text.slice(start, end));
      if (span) again.push({ ...span, start, end, reason: 'repeated' });
    }
  }
  return again;
}

/** Passages are first looked up by two characters; then by their lengths, of which there are few. */
function headOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\d]/u.test(text.charAt(at));
}
