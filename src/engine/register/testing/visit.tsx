import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { Actor } from '../../access/access.ts';
import type { UploadedFile, WebReply, WebRequest, WebRoute } from '../../module/web-route.ts';
import { may } from '../../access/access.ts';
import { Page } from '../../../ui/index.ts';

export interface Visited {
  readonly reply: WebReply;
  readonly status: number;
  readonly html: string;
}

type Boxes = Readonly<Record<string, string | readonly string[]>>;

/** Visits routes as the door would: finds the route, checks the roles of its act, and renders the page. */
export function visitor(routes: readonly WebRoute[]) {
  return async (
    actor: Actor,
    address: string,
    boxes?: Boxes,
    files: readonly UploadedFile[] = [],
  ): Promise<Visited> => {
    const method = boxes ? 'POST' : 'GET';
    const { pathname, searchParams } = new URL(address, 'https://weerklank.example');
    const found = routes.flatMap((route) => {
      const params = route.method === method ? paramsOf(route.path, pathname) : null;
      return params ? [{ route, params }] : [];
    });
    const first = found.sort((one, other) => Object.keys(one.params).length - Object.keys(other.params).length)[0];
    if (!first) throw new Error(`no route for ${method} ${pathname}`);
    const { name, who, rule } = first.route.act;
    if (!may(actor, { name, who, rule }))
      return { reply: { kind: 'redirect', to: '/inloggen' }, status: 403, html: '' };
    const form = new URLSearchParams();
    for (const [key, value] of Object.entries(boxes ?? {})) for (const one of [value].flat()) form.append(key, one);
    const page = { language: 'nl' as const, actor, csrf: 'token', path: address, notice: null };
    const kept = new Map<string, string>();
    const request: WebRequest = {
      ...{ actor, language: 'nl', path: address, params: first.params, query: searchParams, form, files, page },
      session: {
        get: (key) => kept.get(key),
        set: (key, value) => void kept.set(key, value),
        delete: (key) => void kept.delete(key),
      },
    };
    const reply = await first.route.handle(request);
    const html = reply.kind === 'page' ? renderPage(reply.body, page) : '';
    return { reply, status: reply.kind === 'page' ? (reply.status ?? 200) : 200, html };
  };
}

function renderPage(body: VNode, page: { language: 'nl'; csrf: string; path: string }): string {
  return render(<Page.Provider value={page}>{body}</Page.Provider>);
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const text = given[place] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(text);
    else if (part !== text) return null;
  }
  return params;
}
