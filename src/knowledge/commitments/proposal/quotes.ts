import { conjunctions } from '../lexicon/function-words.ts';
import type { PromiseSite } from '../sentence/promise.ts';
import type { Word } from '../sentence/words.ts';

/** A promise of a sentence with the words that it fills. */
export interface Promise {
  readonly site: PromiseSite;
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** A promise begins at most this many words before its verb; further back it belongs to the one before. */
const lead = 14;

/**
 * Cuts a sentence with several promises at the comma or "en" before each later one.
 * Sites with no such border between them are one promise. Time is linear in the words.
 */
export function cutPromises(words: readonly Word[], sites: readonly PromiseSite[]): Promise[] {
  const cuts: { site: PromiseSite; first: number }[] = [];
  for (const site of sites) {
    const before = cuts.at(-1);
    if (before === undefined) {
      cuts.push({ site, first: 0 });
      continue;
    }
    const border = borderBefore(words, site, Math.max(before.site.at, before.site.actor?.last ?? 0));
    if (border !== undefined) cuts.push({ site, first: border });
  }
  return cuts.map(({ site, first }, index) => ({
    site,
    first,
    last: lastWord(words, (cuts[index + 1]?.first ?? words.length) - 1, index < cuts.length - 1),
  }));
}

/** The first word after the last ", en", "en" or comma between two sites. */
function borderBefore(words: readonly Word[], site: PromiseSite, after: number): number | undefined {
  const from = Math.min(site.at, site.actor?.first ?? site.at);
  for (let at = from - 1; at > Math.max(after, from - lead); at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const joins = conjunctions.has(word.lower) && word.main;
    if (joins && at - after >= 2) return at + 1;
    if (/^[,;:]$/u.test(word.text) && word.main && !opensAside(words, at)) return at + 1;
  }
  return undefined;
}

/** "…, waarbij" does not begin a new promise. */
const opensAside = (words: readonly Word[], comma: number): boolean => words[comma + 1]?.main === false;

/** Leaves out the comma and conjunction that lead to the next promise, and the full stop only when cut. */
function lastWord(words: readonly Word[], last: number, isCut: boolean): number {
  let at = last;
  while (isCut && at > 0 && (words[at]?.kind === 'mark' || conjunctions.has(words[at]?.lower ?? ''))) at -= 1;
  return at;
}
