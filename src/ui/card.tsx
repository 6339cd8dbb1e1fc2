import type { ComponentChildren } from 'preact';
import { safeHref } from './links.tsx';

interface CardProps {
  readonly title: ComponentChildren;
  /** Where the title leads. */
  readonly href?: string | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  /** Small line above the title: kind, state, date. */
  readonly above?: ComponentChildren;
  /** Small line at the end. */
  readonly below?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One record among others; the title is the link. */
export function Card({ title, href, level = 3, above, below, children }: CardProps) {
  const Tag = `h${level}` as const;
  return (
    <article class="wk-card">
      {above ? <div class="wk-card__above">{above}</div> : null}
      <Tag class="wk-card__title">
        {href ? (
          <a class="utrecht-link wk-card__link" href={safeHref(href)}>
            {title}
          </a>
        ) : (
          title
        )}
      </Tag>
      {children ? <div class="wk-card__body">{children}</div> : null}
      {below ? <div class="wk-card__below">{below}</div> : null}
    </article>
  );
}

/** Cards side by side where there is room; `one` keeps them under each other, as in a list of results. */
export function CardGrid({
  children,
  one = false,
}: {
  readonly children: ComponentChildren;
  readonly one?: boolean | undefined;
}) {
  return <div class={one ? 'wk-cards wk-cards--one' : 'wk-cards'}>{children}</div>;
}

interface StatProps {
  /** The figure as people read it, made with `showNumber` and the like. */
  readonly figure: ComponentChildren;
  readonly label: string;
  /** How it is counted. */
  readonly explanation?: ComponentChildren;
  readonly href?: string | undefined;
}

/** A figure that matters, with what it means. */
export function Stat({ figure, label, explanation, href }: StatProps) {
  return (
    <div class="wk-stat">
      <p class="wk-stat__figure">{figure}</p>
      <p class="wk-stat__label">
        {href ? (
          <a class="utrecht-link" href={safeHref(href)}>
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      {explanation ? <p class="wk-stat__explanation">{explanation}</p> : null}
    </div>
  );
}

/** Figures side by side. */
export function StatRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="wk-stats">{children}</div>;
}
