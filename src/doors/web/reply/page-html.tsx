import { may, type Actor } from '../../../engine/access/access.ts';
import type { NavigationEntry } from '../../../engine/module/house.ts';
import type { WebReply } from '../../../engine/module/web-route.ts';
import { renderPage } from '../../../ui/shell/shell.tsx';
import type { ShellLink, ShellProps } from '../../../ui/shell/shell-props.ts';
import type { WebSettings } from '../options.ts';
import type { Visit } from '../visit.ts';

/** What stays the same for all pages. */
export interface PageMaker {
  readonly settings: WebSettings;
  readonly navigation: readonly NavigationEntry[];
  readonly assets: ShellProps['assets'];
  readonly has: (path: string) => boolean;
}

type Page = Extract<WebReply, { kind: 'page' }>;

/** The body of a page in the shell around it, as HTML. */
export function pageHtml({ settings, navigation, assets, has }: PageMaker, visit: Visit, page: Page): string {
  const { actor, language, path, query } = visit;
  const links = (place: NavigationEntry['place']) => linksFor(navigation, place, visit);
  return renderPage({
    language,
    title: page.title,
    description: page.description,
    organisation: settings.organisation,
    frame: visit.page,
    canonical: `${settings.baseUrl}${path}`,
    navigation: links('public'),
    desk: actor.kind === 'staff' ? links('desk') : [],
    person: actor.kind === 'staff' ? { name: actor.name } : null,
    signInHref: `/inloggen?terug=${encodeURIComponent(path.slice(0, 300))}`,
    signOutAction: '/uitloggen',
    searchAction: '/zoeken',
    searchText: path.startsWith('/zoeken') ? (query.get('q') ?? '').slice(0, 200) : undefined,
    languageHref: (code) => withLanguage(path, code),
    notice: visit.page.notice,
    crumbs: page.crumbs ?? [],
    width: page.width ?? 'text',
    feed: page.feed,
    hidden: page.hidden ?? false,
    demonstration: settings.demonstration,
    assets,
    has,
    children: page.body,
  });
}

function withLanguage(path: string, code: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${code}`;
}

/** The entries that the actor may use; the longest address that begins the path is the current one. */
function linksFor(
  entries: readonly NavigationEntry[],
  place: NavigationEntry['place'],
  visit: Visit,
): readonly ShellLink[] {
  const here = visit.path.split('?')[0] ?? '/';
  const usable = entries.filter((entry) => entry.place === place && open(visit.actor, entry));
  const under = usable.filter(({ href }) => here === href || (href !== '/' && here.startsWith(`${href}/`)));
  const current = under.reduce((longest, { href }) => (href.length > longest.length ? href : longest), '');
  return usable.map(({ href, label }) => ({ href, text: label[visit.language], current: href === current }));
}

/** Conditions on a record cannot be known here: an entry shows where the role allows it. */
function open(actor: Actor, { act }: NavigationEntry): boolean {
  const { name, who, rule } = act;
  return may(actor, { name, who, rule });
}
