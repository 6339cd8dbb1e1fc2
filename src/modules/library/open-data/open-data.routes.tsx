import type { House } from '../../../engine/module/house.ts';
import type { WebRoute } from '../../../engine/module/web-route.ts';
import { libraryActs } from '../library.access.ts';
import type { LibraryNeeds } from '../needs.ts';
import { libraryTexts } from '../texts/index.ts';
import { catalogOf } from './catalog.ts';
import { allDataSets } from './data-sets.ts';
import { toJsonLd, toTurtle } from './graph.ts';
import { OpenDataPage } from './open-data.page.tsx';
import { prefixes } from './vocabulary.ts';

export function openDataRoutes({ settings }: Pick<House, 'settings'>, needs: LibraryNeeds): WebRoute[] {
  const act = libraryActs.read;
  const catalog = () => catalogOf(allDataSets(needs.dataSets()), settings);
  const file = (body: string, mediaType: string) =>
    Promise.resolve({ kind: 'file', body, mediaType, inline: true } as const);
  return [
    {
      method: 'GET',
      path: '/opendata',
      act,
      handle({ language }) {
        const { title, lead } = libraryTexts(language).openData;
        const body = <OpenDataPage dataSets={allDataSets(needs.dataSets())} />;
        return Promise.resolve({ kind: 'page', title, description: lead, width: 'wide', body });
      },
    },
    {
      method: 'GET',
      path: '/dcat',
      act,
      handle: () => file(toTurtle(catalog(), prefixes), 'text/turtle; charset=utf-8'),
    },
    {
      method: 'GET',
      path: '/dcat.jsonld',
      act,
      handle: () => file(toJsonLd(catalog()), 'application/ld+json; charset=utf-8'),
    },
  ];
}
