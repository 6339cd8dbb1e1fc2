import type { ComponentChildren } from 'preact';

/** Nothing here yet: says why, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}) {
  return (
    <div class="wk-empty">
      <svg class="wk-empty__mark" viewBox="0 0 64 32" width="64" height="32" aria-hidden="true" focusable="false">
        <path d="M8 16a24 24 0 0 1 48 0M16 16a16 16 0 0 1 32 0M24 16a8 8 0 0 1 16 0" />
      </svg>
      <p class="wk-empty__title">{props.title}</p>
      {props.children ? <div class="wk-empty__text">{props.children}</div> : null}
      {props.action ? <div class="wk-empty__action">{props.action}</div> : null}
    </div>
  );
}
