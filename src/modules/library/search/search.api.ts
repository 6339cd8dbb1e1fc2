import { z } from 'zod';
import { pageReply } from '../../../engine/module/api-page.ts';
import { apiRoute, type ApiRoute } from '../../../engine/module/api-route.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { isDate } from '../../../kernel/dates.ts';
import type { SearchQuery } from '../../../platform/search/search.ts';
import { libraryActs } from '../library.access.ts';
import { longestText } from '../question/question.ts';
import { ask } from './ask.ts';
import { recordOf } from './download.ts';
import { plainText } from './search.presenter.ts';

const many = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
  .transform((given) => (typeof given === 'string' ? [given] : given))
  .optional();
const day = z.string().refine(isDate, 'a day as 2026-11-23').optional();
const deepest = 5_000;

const query = z.object({
  q: z.string().max(longestText).default('').describe('Words, "a phrase", -without; empty finds everything.'),
  type: many.describe('Kind of record; may be repeated.'),
  year: many,
  organisation: many,
  state: many,
  from: day,
  until: day,
  sort: z.enum(['relevance', 'date']).optional().describe('Relevance where there are words, else date.'),
  page: z.coerce.number().int().min(1).max(deepest).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});

const record = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  snippet: z.string(),
  date: z.iso.date(),
  url: z.string(),
  facets: z.record(z.string(), z.array(z.string())),
});

/** The same search for programs, with counts per facet value. */
export function searchApi(house: House): ApiRoute[] {
  return [
    apiRoute({
      method: 'GET',
      path: '/search',
      operationId: 'search',
      tag: 'search',
      summary: { nl: 'Zoek in alle openbare stukken', en: 'Search all public records' },
      act: libraryActs.read,
      query,
      reply: pageReply(record).extend({
        facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
        suggestion: z.string().nullable().describe('A better spelling, where little was found.'),
      }),
      async handle({ query: asked }) {
        if (asked.page * asked.size > deepest) throw tooDeep;
        const { total, hits, facets, suggestion } = await ask(house, queryOf(asked));
        return {
          page: asked.page,
          size: asked.size,
          ...{ total, suggestion },
          items: hits.map((hit) => {
            const { facets: own, ...rest } = recordOf(hit, house.settings.baseUrl);
            return { ...rest, snippet: plainText(hit.snippet), facets: mutable(own) };
          }),
          facets: Object.fromEntries(
            Object.entries(facets).map(([name, values]) => [
              name,
              values.map(({ value, count }) => ({ value, count })),
            ]),
          ),
        };
      },
    }),
  ];
}

const tooDeep = new Refusal('invalid', {
  nl: 'Verder dan 5.000 stukken bladeren kan niet. Verfijn de vraag, of download het resultaat met /zoeken.json.',
  en: 'You cannot leaf beyond 5,000 records. Refine the question, or download the result with /zoeken.json.',
});

function queryOf(asked: z.infer<typeof query>): SearchQuery {
  const { type, year, organisation, state } = asked;
  const filters = Object.entries({ type, year, organisation, state }).flatMap(([name, values]) =>
    values === undefined ? [] : [[name, values] as const],
  );
  return {
    text: asked.q,
    filters: Object.fromEntries(filters),
    sort: asked.sort ?? (asked.q.trim() === '' ? 'date' : 'relevance'),
    ...(asked.from === undefined ? {} : { from: asked.from }),
    ...(asked.until === undefined ? {} : { until: asked.until }),
    page: asked.page,
    size: asked.size,
  };
}

function mutable(facets: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...values]]));
}
