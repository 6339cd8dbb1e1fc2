import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';

interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  /** Language of the page behind it where that differs. */
  readonly hrefLang?: string | undefined;
  readonly current?: 'page' | 'true' | 'location' | undefined;
  readonly download?: boolean | string | undefined;
  /** For elsewhere: no referrer goes along. */
  readonly external?: boolean | undefined;
  readonly label?: string | undefined;
}

/** Only addresses of the site, http, https, mailto and tel; anything else becomes a dead end. */
export function safeHref(href: string): string {
  const plain = href.replace(/[\u0000-\u0020\u007f]/g, '');
  return /^(https?:|mailto:|tel:)/i.test(plain) || !/^[a-z][a-z0-9+.-]*:/i.test(plain) ? href : '#';
}

export function Link({ href, children, hrefLang, current, download, external, label }: LinkProps) {
  return (
    <a
      class={classes('utrecht-link', 'utrecht-link--html-a', external && 'wk-external')}
      href={safeHref(href)}
      hrefLang={hrefLang}
      aria-current={current}
      aria-label={label}
      download={download}
      rel={external ? 'noopener noreferrer external' : undefined}
    >
      {children}
    </a>
  );
}

interface LinkListProps {
  readonly links: readonly {
    readonly href: string;
    readonly text: ComponentChildren;
    readonly note?: ComponentChildren;
  }[];
}

/** Links under one another, each with an optional line of explanation. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul class="utrecht-link-list utrecht-link-list--html-ul wk-link-list">
      {links.map((link) => (
        <li>
          <Link href={link.href}>{link.text}</Link>
          {link.note ? <span class="wk-note">{link.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: 'primary' | 'secondary' | 'subtle' | undefined;
  readonly children: ComponentChildren;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({ href, look = 'primary', children }: ButtonLinkProps) {
  const name = { primary: 'primary-action', secondary: 'secondary-action', subtle: 'subtle' }[look];
  return (
    <a class={`utrecht-button utrecht-button--${name} wk-button-link`} href={safeHref(href)}>
      {children}
    </a>
  );
}
