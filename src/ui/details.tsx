import type { ComponentChildren } from 'preact';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** More, for who wants it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="wk-details" open={open}>
      <summary>{summary}</summary>
      <div class="wk-details__body">{children}</div>
    </details>
  );
}
