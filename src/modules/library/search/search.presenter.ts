import type { Language } from '../../../kernel/dates.ts';
import type { SearchAnswer, SearchHit } from '../../../platform/search/search.ts';
import type { Facet } from '../../../ui/index.ts';
import { knownFacets } from '../question/facet-keys.ts';
import { addressOf, switched, type Question } from '../question/question.ts';
import type { Words } from '../question/words.ts';

const mostFacets = 12;
const mostOptions = 40;

/** The filters beside the result; a filter that tells nothing is left out unless it was chosen. */
export function facetsOf(answer: SearchAnswer, question: Question, words: Words, language: Language): Facet[] {
  const chosen = Object.keys(question.filters);
  return orderedNames([...Object.keys(answer.facets), ...chosen]).flatMap((name) => {
    const asked = Object.hasOwn(question.filters, name) ? (question.filters[name] ?? []) : [];
    const counted = Object.hasOwn(answer.facets, name) ? (answer.facets[name] ?? []) : [];
    if (asked.length === 0 && counted.length === 0) return [];
    // A chosen value stays in sight, also when nothing is left under it.
    const gone = asked.filter((value) => !counted.some((one) => one.value === value));
    const values = [...counted, ...gone.map((value) => ({ value, count: 0 }))];
    if (name === 'year') values.sort((a, b) => (a.value < b.value ? 1 : -1));
    const shown = values
      .slice(0, mostOptions)
      .concat(values.slice(mostOptions).filter(({ value }) => asked.includes(value)));
    const options = shown.map(({ value, count }) => ({
      text: words.value(name, value),
      count,
      href: addressOf(switched(question, name, value)),
      chosen: asked.includes(value),
    }));
    return [{ title: words.facet(name), options: byName(name, options, language) }];
  });
}

function orderedNames(names: readonly string[]): string[] {
  const place = (name: string) => {
    const known = (knownFacets as readonly string[]).indexOf(name);
    return known < 0 ? knownFacets.length : known;
  };
  const unique = [...new Set(names)];
  return unique.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)).slice(0, mostFacets);
}

function byName<Option extends { readonly text: string; readonly count: number }>(
  facet: string,
  options: readonly Option[],
  language: Language,
): Option[] {
  if (facet === 'year') return [...options];
  return [...options].sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, language));
}

/** What stands small under the title of a hit: its organisation, state and year, in words. */
export function notesOf(hit: SearchHit, words: Words): string[] {
  return ['organisation', 'state']
    .filter((name) => Object.hasOwn(hit.facets, name))
    .flatMap((name) => (hit.facets[name] ?? []).slice(0, 2).map((value) => words.value(name, value)));
}

/** The text of marked pieces, for places without markup. */
export function plainText(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
