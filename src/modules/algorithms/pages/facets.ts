import type { Language } from '../../../kernel/dates.ts';
import type { Facet, FacetOption } from '../../../ui/index.ts';
import { algorithmStates } from '../algorithm.ts';
import { algorithmTexts } from '../texts/index.ts';
import { addressOf, deciders, findAlgorithms, type AlgorithmQuestion } from './question.ts';

/** The filters beside the list, each with how many algorithms it would leave; one that would leave none is not shown. */
export function facetsOf(question: AlgorithmQuestion, language: Language): Facet[] {
  const t = algorithmTexts(language);
  const option = (text: string, chosen: boolean, on: AlgorithmQuestion, off: AlgorithmQuestion): FacetOption => ({
    ...{ text, chosen, href: addressOf(chosen ? off : on) },
    count: findAlgorithms(on, language).length,
  });
  const facets = [
    {
      title: t.stateFacet,
      options: algorithmStates.map((state) =>
        option(t.states[state], question.state === state, { ...question, state }, { ...question, state: null }),
      ),
    },
    {
      title: t.decidesFacet,
      options: deciders.map((decides) =>
        option(
          decides === 'nobody' ? t.nobody : t.roles[decides],
          question.decides === decides,
          { ...question, decides },
          { ...question, decides: null },
        ),
      ),
    },
    {
      title: t.dataFacet,
      options: [true, false].map((personalData) =>
        option(
          personalData ? t.withPersonalData : t.withoutPersonalData,
          question.personalData === personalData,
          { ...question, personalData },
          { ...question, personalData: null },
        ),
      ),
    },
  ];
  return facets
    .map(({ title, options }) => ({ title, options: options.filter(({ chosen, count }) => chosen || count > 0) }))
    .filter(({ options }) => options.length > 0);
}
