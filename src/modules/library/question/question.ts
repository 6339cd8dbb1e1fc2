import { isDate, parseDate, type IsoDate } from '../../../kernel/dates.ts';
import type { FieldProblem } from '../../../kernel/errors.ts';
import type { SearchQuery } from '../../../platform/search/search.ts';
import { facetOfKey, keyOfFacet } from './facet-keys.ts';

/** A search as a person asks it; its whole content stands in the address of the page. */
export interface Question {
  readonly text: string;
  /** Per facet the values chosen; any of them will do. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Null where nothing was chosen: relevance for words, date without them. */
  readonly sort: 'relevance' | 'date' | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly page: number;
}

export const pageSize = 20;
/** Nobody leafs further; a download holds more. */
export const lastPage = 250;
export const longestText = 300;
const mostFilters = 40;
const longestValue = 200;

export const emptyQuestion: Question = { text: '', filters: {}, sort: null, from: null, until: null, page: 1 };

/** Reads a search out of an address. Whatever is odd in it is left out; dates that cannot be read are told. */
export function readQuestion(query: URLSearchParams): {
  readonly question: Question;
  readonly problems: readonly FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const from = readDay(query, 'vanaf', problems);
  const until = readDay(query, 'tot', problems);
  if (from !== null && until !== null && from > until) problems.push({ field: 'tot', message: turnedAround });
  const sort = query.get('sorteer');
  const page = Number(query.get('pagina') ?? '1');
  const question: Question = {
    text: clean(query.get('q') ?? '', longestText),
    filters: readFilters(query),
    sort: sort === 'datum' ? 'date' : sort === 'relevantie' ? 'relevance' : null,
    from,
    until,
    page: Number.isInteger(page) ? Math.min(lastPage, Math.max(1, page)) : 1,
  };
  return { question, problems };
}

const unreadable = {
  nl: 'Vul een datum in die bestaat, zoals 1-3-2026.',
  en: 'Enter a date that exists, such as 1-3-2026.',
};
const turnedAround = {
  nl: 'De einddatum ligt voor de begindatum. Draai ze om.',
  en: 'The end date lies before the start date. Swap them.',
};

function readDay(query: URLSearchParams, key: string, problems: FieldProblem[]): IsoDate | null {
  const typed = clean(query.get(key) ?? '', 40);
  if (typed === '') return null;
  const day = parseDate(typed);
  if (day === null || !isDate(day)) problems.push({ field: key, message: unreadable });
  return day;
}

function readFilters(query: URLSearchParams): Question['filters'] {
  const filters = new Map<string, string[]>();
  let count = 0;
  for (const [key, raw] of query) {
    const facet = facetOfKey(key);
    const value = clean(raw, longestValue);
    if (facet === null || value === '' || count >= mostFilters) continue;
    const values = filters.get(facet) ?? [];
    if (values.includes(value)) continue;
    filters.set(facet, [...values, value]);
    count += 1;
  }
  return Object.fromEntries(filters);
}

function clean(text: string, most: number): string {
  return text
    .replace(/[\u0000-\u001f\u007f\s]+/g, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed();
}

/** The address that asks the same, always in the same order: one question has one address. */
export function addressOf(question: Question, path = '/zoeken'): string {
  const query = paramsOf(question).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The parts of the address; the first page is not named. */
export function paramsOf(question: Question): URLSearchParams {
  const query = new URLSearchParams();
  if (question.text !== '') query.set('q', question.text);
  for (const facet of Object.keys(question.filters).sort()) {
    for (const value of [...(question.filters[facet] ?? [])].sort()) query.append(keyOfFacet(facet), value);
  }
  if (question.from !== null) query.set('vanaf', question.from);
  if (question.until !== null) query.set('tot', question.until);
  if (question.sort !== null) query.set('sorteer', question.sort === 'date' ? 'datum' : 'relevantie');
  if (question.page > 1) query.set('pagina', String(question.page));
  return query;
}

/** The question with one value of a facet switched, from its first page. */
export function switched(question: Question, facet: string, value: string): Question {
  const { [facet]: chosen = [], ...others } = question.filters;
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...question, page: 1, filters: values.length > 0 ? { ...others, [facet]: values } : others };
}

/** What the search engine is asked. */
export function searchQueryOf(question: Question, size = pageSize): SearchQuery {
  return {
    text: question.text,
    filters: question.filters,
    sort: sortOf(question),
    ...(question.from === null ? {} : { from: question.from }),
    ...(question.until === null ? {} : { until: question.until }),
    page: question.page,
    size,
  };
}

/** Without words nothing is more relevant than what is new. */
export function sortOf({ sort, text }: Question): 'relevance' | 'date' {
  return sort ?? (text === '' ? 'date' : 'relevance');
}

/** True where something narrows the search beside words. */
export function isNarrowed({ filters, from, until }: Question): boolean {
  return Object.keys(filters).length > 0 || from !== null || until !== null;
}
