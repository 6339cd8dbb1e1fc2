import { createHash } from 'node:crypto';
import type { House } from '../../../engine/module/house.ts';
import type { SearchHit } from '../../../platform/search/search.ts';
import { searchQueryOf, type Question } from '../question/question.ts';

/** So many of the newest records of a search are watched for something new. */
const watched = 2_000;
const markLength = 10;

/** The newest records of a search, newest first. */
export async function newestHits({ search }: Pick<House, 'search'>, question: Question): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for await (const hit of search.all(searchQueryOf({ ...question, sort: 'date', page: 1 }), { most: watched }))
    hits.push(hit);
  return hits;
}

/** Marks of everything that a search finds now. */
export async function marksNow(house: Pick<House, 'search'>, question: Question): Promise<string> {
  return (await newestHits(house, question)).map(({ id }) => markOf(id)).join('');
}

/** What was not told before, and the marks once it is told: those still watched, so that they do not grow without end. */
export function whatIsNew(
  hits: readonly SearchHit[],
  told: string,
): { readonly fresh: SearchHit[]; readonly told: string } {
  const known = new Set(told.match(/.{10}/g) ?? []);
  const fresh = hits.filter(({ id }) => !known.has(markOf(id)));
  const now = hits.map(({ id }) => markOf(id));
  const found = new Set(now);
  const rest = [...known].filter((mark) => !found.has(mark)).slice(0, watched);
  return { fresh, told: [...now, ...rest].join('') };
}

/** Sixty bits of a digest: short, and equal for no two records of one search. */
function markOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, markLength);
}
