import type { House } from '../../../engine/module/house.ts';
import type { SearchHit } from '../../../platform/search/search.ts';
import type { LibraryNeeds, PublicFigures } from '../needs.ts';
import { addressOf, emptyQuestion, switched } from '../question/question.ts';
import type { Words } from '../question/words.ts';

const newest = 6;

export interface HomeView {
  readonly figures: PublicFigures | null;
  /** Per kind of record how many can be read, most first. */
  readonly kinds: readonly { readonly text: string; readonly count: number; readonly href: string }[];
  readonly newest: readonly SearchHit[];
}

/** What the front page shows; a part that cannot be had now is left out, so that telling always works. */
export async function homeView(
  { search }: Pick<House, 'search'>,
  needs: LibraryNeeds,
  words: Words,
): Promise<HomeView> {
  const [figures, answer] = await Promise.all([
    needs.figures?.().catch(() => null) ?? null,
    search.search({ text: '', filters: {}, sort: 'date', page: 1, size: newest }).catch(() => null),
  ]);
  const kinds = (answer?.facets['type'] ?? []).map(({ value, count }) => ({
    text: words.value('type', value),
    count,
    href: addressOf(switched(emptyQuestion, 'type', value)),
  }));
  return { figures, kinds, newest: answer?.hits ?? [] };
}
