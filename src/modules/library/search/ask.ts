import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { SearchAnswer, SearchQuery } from '../../../platform/search/search.ts';
import { libraryTexts } from '../texts/index.ts';

/** Asks the search. @throws Refusal `unavailable` in plain words when it cannot answer now. */
export async function ask({ search }: Pick<House, 'search'>, query: SearchQuery): Promise<SearchAnswer> {
  try {
    return await search.search(query);
  } catch (cause) {
    const refusal = new Refusal('unavailable', { nl: libraryTexts('nl').notReady, en: libraryTexts('en').notReady });
    refusal.cause = cause;
    throw refusal;
  }
}
