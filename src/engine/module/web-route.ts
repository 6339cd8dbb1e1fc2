import type { VNode } from 'preact';
import type { Readable } from 'node:stream';
import type { Language } from '../../kernel/dates.ts';
import type { Act, Actor } from '../access/access.ts';

/** A page or form of the site, as data; doors/web serves it. */
export interface WebRoute {
  readonly method: 'GET' | 'POST';
  /** As Fastify writes it: `/signalen/:id`. Dutch words; the same address serves both languages. */
  readonly path: string;
  /** The door refuses roles that the act does not name; a condition (`when`) is checked by the handler with `demand`. */
  readonly act: Act<never>;
  /** Allows files in the form; without it a form with files is refused. */
  readonly upload?: { readonly maxFiles: number };
  /** `guess`: few tries, for codes and sign-in. `write`: forms open to everyone. Absent: the ordinary limit. */
  readonly limit?: 'guess' | 'write';
  handle(request: WebRequest): Promise<WebReply>;
}

export interface WebRequest {
  readonly actor: Actor;
  readonly language: Language;
  /** Path with query, for links back. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Fields of a posted form; empty for GET. The CSRF token is already checked and taken out. */
  readonly form: URLSearchParams;
  readonly files: readonly UploadedFile[];
  /** What pages need to draw forms and links. */
  readonly page: PageContext;
  /** Small values kept by the browser in a signed, encrypted, http-only cookie: a draft, an opened receipt. */
  readonly session: WebSession;
}

export interface UploadedFile {
  readonly field: string;
  /** As the browser sent it: never trust it, never use it as a path. */
  readonly fileName: string;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

export interface WebSession {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

export interface PageContext {
  readonly language: Language;
  readonly actor: Actor;
  /** Hidden field of every form: `<CsrfField page={page} />`. */
  readonly csrf: string;
  readonly path: string;
  /** A message left by the act before the redirect. */
  readonly notice: { readonly kind: 'ok' | 'info' | 'warning' | 'error'; readonly text: string } | null;
}

export type WebReply =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: VNode;
      readonly status?: number;
      /** One sentence for search engines and for who shares the address. */
      readonly description?: string;
      /** Trail above the title. */
      readonly crumbs?: readonly { readonly href: string; readonly text: string }[];
      /** `wide` for tables and papers with a margin. */
      readonly width?: 'text' | 'wide';
      /** Atom feed of this page, shown in the head. */
      readonly feed?: string;
      /** Pages that search engines must not keep: drafts, receipts, desks. */
      readonly hidden?: boolean;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly notice?: NonNullable<PageContext['notice']> }
  | {
      readonly kind: 'file';
      readonly body: Uint8Array | Readable | string;
      readonly mediaType: string;
      readonly name?: string;
      readonly inline?: boolean;
    };
