import type { PublicSource } from '../../engine/publication/publication.ts';
import type { SearchDocument } from '../../platform/search/search.ts';
import { algorithmIds, isAlgorithm, type AlgorithmId } from './algorithm.ts';
import { facts } from './facts.ts';
import { textOf } from './pages/question.ts';
import { wordsOf } from './texts/index.ts';

/** Algorithms, for the public search. */
export const algorithmSource: PublicSource = {
  type: 'algorithm',
  label: { one: { nl: 'algoritme', en: 'algorithm' }, many: { nl: 'Algoritmen', en: 'Algorithms' } },
  comesWithRelease: true,
  async *documents() {
    yield* await Promise.all(algorithmIds.map((id) => Promise.resolve(documentOf(id))));
  },
  document: (id) => Promise.resolve(isAlgorithm(id) ? documentOf(id) : null),
};

function documentOf(id: AlgorithmId): SearchDocument {
  return {
    ...{ id: `algorithm:${id}`, type: 'algorithm', url: `/algoritmen/${id}` },
    title: wordsOf(id, 'nl').name,
    body: textOf(facts[id], 'nl'),
    date: `${facts[id].since}-01`,
    facets: { year: [facts[id].since.slice(0, 4)] },
  };
}
