import type { Corpus } from './corpus.ts';
import type { ReasonWord, ThemeReason } from './types.ts';

const wordsShown = 5;

/** Number of members that have each term. */
export function tallyOf(corpus: Corpus, places: readonly number[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const place of places) for (const term of corpus.terms[place] ?? []) tally.set(term, (tally.get(term) ?? 0) + 1);
  return tally;
}

/** Words that most of a group of this size has and few others have, the most telling first. */
export function tellingTerms(
  corpus: Corpus,
  tally: ReadonlyMap<number, number>,
  size: number,
): { term: number; count: number }[] {
  const least = size > 1 ? 2 : 1;
  return [...tally]
    .filter(([, count]) => count >= least)
    .map(([term, count]) => {
      const share = count / size;
      const elsewhere = ((corpus.frequency[term] ?? 0) - count + 1) / (corpus.size - size + 2);
      return { term, count, score: share * Math.log(1 + share / elsewhere), name: corpus.names[term] ?? '' };
    })
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, 3 * wordsShown);
}

/** Why the texts at these places belong together. */
export function reasonOf(corpus: Corpus, places: readonly number[]): ThemeReason {
  const words = readable(corpus, tellingTerms(corpus, tallyOf(corpus, places), places.length));
  return { words: words.slice(0, wordsShown), count: places.length, since: firstMonth(corpus, places) };
}

/** The forms people wrote, each once. */
export function readable(corpus: Corpus, terms: readonly { term: number; count: number }[]): ReasonWord[] {
  const seen = new Set<string>();
  const words: ReasonWord[] = [];
  for (const { term, count } of terms) {
    const word = corpus.surfaceOf(term);
    if (seen.has(word.toLowerCase())) continue;
    seen.add(word.toLowerCase());
    words.push({ word, count });
  }
  return words;
}

/** Month of the first of these texts, null where no dates are known. */
export function firstMonth(corpus: Corpus, places: readonly number[]): string | null {
  let first: string | null = null;
  for (const place of places) {
    const month = corpus.monthOf(place);
    if (month !== null && (first === null || month < first)) first = month;
  }
  return first;
}
