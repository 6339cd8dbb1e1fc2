import type { DataSet } from '../../../engine/publication/publication.ts';
import { libraryTexts } from '../texts/index.ts';

const [nl, en] = [libraryTexts('nl').openData, libraryTexts('en').openData];

/** Everything public, as a list. */
export const publicRecords: DataSet = {
  name: 'openbare-stukken',
  title: { nl: nl.searchSet, en: en.searchSet },
  description: { nl: nl.searchSetText, en: en.searchSetText },
  keywords: nl.keywords.split(', '),
  files: [
    { path: '/zoeken.csv', mediaType: 'text/csv' },
    { path: '/zoeken.json', mediaType: 'application/json' },
  ],
};

/** Each set once, by its name. */
export function allDataSets(others: readonly DataSet[]): DataSet[] {
  const byName = new Map([publicRecords, ...others].map((set) => [set.name, set]));
  return [...byName.values()];
}
