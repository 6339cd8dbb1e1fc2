import type { ComponentChildren } from 'preact';

export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative' | 'quiet';

/** A short label; the tone only adds to what the words say. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly children: ComponentChildren;
}) {
  return <span class={`utrecht-badge-status wk-badge wk-badge--${tone}`}>{children}</span>;
}

/** The state of a record: a badge with a dot, so that it is seen in a long list. */
export function StateBadge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly children: ComponentChildren;
}) {
  return <span class={`wk-badge wk-badge--${tone} wk-badge--state`}>{children}</span>;
}
