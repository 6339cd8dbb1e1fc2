import { Readable } from 'node:stream';
import type { House } from '../../../engine/module/house.ts';
import type { WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { SearchQuery } from '../../../platform/search/search.ts';
import { libraryActs } from '../library.access.ts';
import { absolute } from '../search/download.ts';
import { xml } from '../search/feed.ts';

/** Records in one part; with the front page it stays under the 50,000 addresses that sitemaps.org allows. */
const perPart = 49_000;
const mostParts = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const everything: SearchQuery = { text: '', filters: {}, sort: 'date', page: 1, size: 1 };
const mediaType = 'application/xml; charset=utf-8';

export type SitemapHouse = Pick<House, 'search' | 'settings'>;

/** The list of the parts of the sitemap; there is always one. */
export async function sitemapIndex({ search, settings }: SitemapHouse): Promise<string> {
  const parts = Math.min(mostParts, Math.max(1, Math.ceil((await search.count()) / perPart)));
  const places = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${xml(`${settings.baseUrl}/sitemap-${String(at + 1)}.xml`)}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${namespace}">\n${places.join('\n')}\n</sitemapindex>\n`;
}

/** One part, piece by piece: the lasting address of each public record, and when it last changed. */
export async function* sitemapPart({ search, settings }: SitemapHouse, part: number): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n`;
  if (part === 1) yield `<url><loc>${xml(`${settings.baseUrl}/`)}</loc></url>\n`;
  const bounds = { skip: (part - 1) * perPart, most: perPart, anyOrder: true };
  for await (const { url, date } of search.all(everything, bounds)) {
    yield `<url><loc>${xml(absolute(url, settings.baseUrl))}</loc><lastmod>${xml(date)}</lastmod></url>\n`;
  }
  yield '</urlset>\n';
}

export function sitemapRoutes(house: SitemapHouse): WebRoute[] {
  const act = libraryActs.read;
  return [
    {
      method: 'GET',
      path: '/sitemap.xml',
      act,
      handle: async () => ({ kind: 'file', body: await sitemapIndex(house), mediaType, inline: true }),
    },
    {
      method: 'GET',
      path: '/sitemap-:part(^\\d+).xml',
      act,
      async handle({ params }) {
        const part = Number(params['part']);
        const parts = Math.max(1, Math.ceil((await house.search.count()) / perPart));
        if (part < 1 || part > parts)
          throw new Refusal('not-found', { nl: 'Dit deel bestaat niet.', en: 'This part does not exist.' });
        const body = Readable.from(sitemapPart(house, part), { objectMode: false });
        return { kind: 'file', body, mediaType, inline: true };
      },
    },
  ];
}
