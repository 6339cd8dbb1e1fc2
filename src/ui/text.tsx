import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  readonly id?: string | undefined;
  /** Looks like another level than it is in the outline. */
  readonly look?: 1 | 2 | 3 | 4 | undefined;
  readonly children: ComponentChildren;
}

/** A heading; pages have one of level 1, and skip no level. */
export function Heading({ level, id, look = level, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} class={`utrecht-heading-${String(look)}`}>
      {children}
    </Tag>
  );
}

interface TextProps {
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

export function Paragraph({ id, children }: TextProps) {
  return (
    <p id={id} class="utrecht-paragraph">
      {children}
    </p>
  );
}

/** The first paragraph of a page: what this is, in one or two sentences. */
export function Lead({ children }: TextProps) {
  return <p class="utrecht-paragraph utrecht-paragraph--lead wk-lead">{children}</p>;
}

/** Side information in smaller letters. */
export function Small({ id, children }: TextProps) {
  return (
    <p id={id} class="utrecht-paragraph utrecht-paragraph--small wk-small">
      {children}
    </p>
  );
}

/** A text that people typed: line breaks and empty lines stay, markup is shown as text. */
export function PlainText({ text }: { readonly text: string }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return (
    <div class="wk-plain">
      {parts.map((part) => (
        <p class="utrecht-paragraph">{part}</p>
      ))}
    </div>
  );
}

interface ListProps {
  readonly items: readonly ComponentChildren[];
  readonly ordered?: boolean | undefined;
}

export function List({ items, ordered = false }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul';
  const name = ordered ? 'utrecht-ordered-list' : 'utrecht-unordered-list';
  return (
    <Tag class={name}>
      {items.map((item) => (
        <li class={`${name}__item`}>{item}</li>
      ))}
    </Tag>
  );
}

/** Children one under another with even space; `side` puts them in a row that wraps. */
export function Stack(props: {
  readonly children: ComponentChildren;
  readonly side?: boolean | undefined;
  readonly gap?: 'small' | 'large' | undefined;
}) {
  return (
    <div class={classes(props.side ? 'wk-row' : 'wk-stack', props.gap && `wk-gap-${props.gap}`)}>{props.children}</div>
  );
}

/** A part of the page with its heading; `id` makes it a place to link to. */
export function Section(props: {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
}) {
  return (
    <section class="wk-section" aria-labelledby={`${props.id}-title`} id={props.id}>
      <Heading level={props.level ?? 2} id={`${props.id}-title`}>
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}

/** Two columns on a wide screen: the story, and what stands beside it. */
export function WithAside(props: {
  readonly children: ComponentChildren;
  readonly aside: ComponentChildren;
  readonly asideLabel: string;
}) {
  return (
    <div class="wk-with-aside">
      <div class="wk-with-aside__main wk-stack">{props.children}</div>
      <aside class="wk-with-aside__aside wk-stack" aria-label={props.asideLabel}>
        {props.aside}
      </aside>
    </div>
  );
}

/** Words only for people who listen to the page. */
export function Spoken({ children }: { readonly children: ComponentChildren }) {
  return <span class="wk-spoken">{children}</span>;
}
