import { kindNames, type PersonalSpan } from './personal-data.ts';

/** The text with each passage replaced by its kind in brackets: `[naam]`. Overlapping passages are covered together. */
export function maskText(text: string, spans: readonly PersonalSpan[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let at = 0;
  for (const span of ordered) {
    if (span.start < at) {
      at = Math.max(at, span.end);
      continue;
    }
    masked += `${text.slice(at, span.start)}[${kindNames[span.kind]}]`;
    at = span.end;
  }
  return masked + text.slice(at);
}
