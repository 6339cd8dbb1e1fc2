import type { House } from '../../engine/module/house.ts';
import type { PublicSource } from '../../engine/publication/publication.ts';
import type { SearchDocument } from '../../platform/search/search.ts';
import type { Edition } from './edition.ts';
import { listEditions, loadEdition } from './report.tables.ts';

/** Frozen editions, for the search. */
export function reportSource(house: House): PublicSource {
  return {
    type: 'report',
    label: { one: { nl: 'rapport', en: 'report' }, many: { nl: 'Rapporten', en: 'Reports' } },
    async *documents() {
      for (const edition of await listEditions(house.database, false)) yield documentOf(edition);
    },
    async document(id) {
      const edition = await loadEdition(house.database, id).catch(() => null);
      return edition?.state === 'frozen' ? documentOf(edition) : null;
    },
  };
}

function documentOf(edition: Edition): SearchDocument {
  const lines = edition.data?.hardships.flatMap(({ title, group, mechanism }) => [title, group, mechanism]) ?? [];
  return {
    id: `report:${edition.id}`,
    type: 'report',
    title: edition.title,
    body: [
      ...Object.values(edition.frame),
      ...lines,
      ...(edition.data?.commitments.map(({ title }) => title) ?? []),
    ].join('\n\n'),
    url: `/rapporten/${edition.id}`,
    date: (edition.frozenAt ?? edition.at).slice(0, 10),
    facets: { year: [edition.until.slice(0, 4)] },
  };
}
