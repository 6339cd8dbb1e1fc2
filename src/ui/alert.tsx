import type { ComponentChildren } from 'preact';
import { useWords } from './page.ts';

export type AlertKind = 'ok' | 'info' | 'warning' | 'error';

interface AlertProps {
  readonly kind?: AlertKind | undefined;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  /** Read out at once by a screen reader: only for what just happened. */
  readonly live?: boolean | undefined;
}

/** A message in a frame; its kind is said in words too, never by colour alone. */
export function Alert({ kind = 'info', title, children, live }: AlertProps) {
  const words = useWords();
  return (
    <div
      class={`utrecht-alert utrecht-alert--${kind} wk-alert`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <span class={`wk-alert__icon wk-alert__icon--${kind}`} aria-hidden="true">
        {{ ok: '✓', info: 'i', warning: '!', error: '×' }[kind]}
      </span>
      <div class="utrecht-alert__content wk-alert__content">
        {title ? <p class="wk-alert__title">{title}</p> : <span class="wk-spoken">{words.alert[kind]}: </span>}
        {children ? <div class="wk-alert__text">{children}</div> : null}
      </div>
    </div>
  );
}

/** A calm frame around side information. */
export function Callout({
  title,
  children,
}: {
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="wk-callout">
      {title ? <p class="wk-callout__title">{title}</p> : null}
      {children}
    </div>
  );
}
