import type { ComponentChildren } from 'preact';
import type { Language } from '../../kernel/dates.ts';
import type { AlertKind } from '../alert.tsx';
import type { PageFrame } from '../page.ts';

export interface ShellLink {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

/** Everything a whole page needs beside its body. */
export interface ShellProps {
  readonly language: Language;
  readonly title: string;
  readonly description?: string | undefined;
  readonly organisation: string;
  /** What the components see of the page; its token is only taken where a form stands. */
  readonly frame: PageFrame;
  /** The lasting address of this page, absolute. */
  readonly canonical?: string | undefined;
  readonly navigation: readonly ShellLink[];
  /** Empty for who is no staff. */
  readonly desk: readonly ShellLink[];
  readonly person: { readonly name: string } | null;
  readonly signInHref: string;
  readonly signOutAction: string;
  readonly searchAction: string;
  readonly searchText?: string | undefined;
  readonly languageHref: (language: Language) => string;
  readonly notice: { readonly kind: AlertKind; readonly text: string } | null;
  readonly crumbs: readonly { readonly href: string; readonly text: string }[];
  readonly width: 'text' | 'wide';
  readonly feed?: string | undefined;
  /** Search engines must not keep it. */
  readonly hidden: boolean;
  readonly demonstration: boolean;
  /** Whether the site has a page there: links of the footer to others are left out. All are there where absent. */
  readonly has?: ((path: string) => boolean) | undefined;
  /** Addresses with the hash of their content. */
  readonly assets: { readonly stylesheet: string; readonly script: string; readonly theme: string };
  readonly children: ComponentChildren;
}
