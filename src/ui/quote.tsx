import type { ComponentChildren } from 'preact';

interface QuoteProps {
  readonly children: ComponentChildren;
  /** Where the words come from, shown under them. */
  readonly source?: ComponentChildren;
}

/** Someone's own words. */
export function Quote({ children, source }: QuoteProps) {
  return (
    <blockquote class="utrecht-blockquote wk-quote">
      <div class="utrecht-blockquote__content">{children}</div>
      {source ? <div class="utrecht-blockquote__attribution">{source}</div> : null}
    </blockquote>
  );
}

/** A stretch of a text: `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text with stretches marked, such as the hits of a search; overlapping or wrong stretches do no harm. */
export function Marked({ text, hits }: { readonly text: string; readonly hits: readonly Stretch[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const hit of [...hits].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, hit.from);
    const to = Math.min(text.length, hit.to);
    if (to <= from) continue;
    parts.push(text.slice(at, from), <mark class="utrecht-mark">{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
