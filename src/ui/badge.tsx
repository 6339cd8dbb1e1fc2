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
  return (
    <span class={`wk-badge wk-badge--${tone} wk-badge--state`}>
      <svg class="wk-badge__dot" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <circle cx="4" cy="4" r="4" />
      </svg>
      {children}
    </span>
  );
}
