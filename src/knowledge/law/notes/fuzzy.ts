import { similarity } from './similarity.ts';

/** A place that resembles the quote; `confidence` from 0 to 1. Places are in UTF-16 units, end not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly shared: boolean;
}

/** How much shorter or longer than the quote a place may be. */
const tolerance = 0.3;
/** So many places are weighed at most; those that share most words with the quote come first. */
const mostPlaces = 6_000;

const word = /[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): RegExpMatchArray[] => [...text.matchAll(word)];
const significant = (text: string): boolean => text.length > 3;

/**
 * Places that resemble the quote: whole words, as long as the quote give or take 30 percent, that share a word
 * of more than three letters with it. The weight is half the quote itself and a quarter each for what stands
 * before and after it; context that was not given does not count.
 */
export function fuzzyPlaces(text: string, wanted: Wanted, threshold: number): Place[] {
  const known = new Set(wordsOf(wanted.exact.toLowerCase()).map(String).filter(significant));
  const words: Word[] = wordsOf(text).map((found) => ({
    start: found.index ?? 0,
    end: (found.index ?? 0) + found[0].length,
    shared: known.has(found[0].toLowerCase()),
  }));
  const places: Place[] = [];
  for (const [first, last] of windows(words, wanted.exact.length)) {
    const confidence = weigh(text, wanted, first, last, threshold);
    if (confidence >= threshold) places.push({ start: first, end: last, confidence });
  }
  return places.sort((a, b) => b.confidence - a.confidence || a.start - b.start);
}

function windows(words: readonly Word[], length: number): [number, number][] {
  const shortest = Math.max(1, Math.floor(length * (1 - tolerance)));
  const longest = Math.ceil(length * (1 + tolerance));
  const found: { window: [number, number]; shared: number }[] = [];
  words.forEach((first, index) => {
    let shared = 0;
    for (let at = index; at < words.length; at += 1) {
      const word = words[at];
      if (!word || word.end - first.start > longest) break;
      if (word.shared) shared += 1;
      if (shared > 0 && word.end - first.start >= shortest) found.push({ window: [first.start, word.end], shared });
    }
  });
  if (found.length > mostPlaces) found.sort((a, b) => b.shared - a.shared).splice(mostPlaces);
  return found.map(({ window }) => window);
}

/** The context is weighed first: it tells how alike the quote itself must be, so that most places cost little. */
function weigh(text: string, wanted: Wanted, start: number, end: number, threshold: number): number {
  const scores: number[] = [];
  if (wanted.prefix)
    scores.push(similarity(wanted.prefix, text.slice(Math.max(0, start - wanted.prefix.length), start)));
  if (wanted.suffix) scores.push(similarity(wanted.suffix, text.slice(end, end + wanted.suffix.length)));
  const weight = 0.5 + scores.length * 0.25;
  const context = scores.reduce((sum, score) => sum + score * 0.25, 0);
  const needed = (threshold * weight - context) / 0.5;
  if (needed > 1) return 0;
  return (context + 0.5 * similarity(wanted.exact, text.slice(start, end), Math.max(0, needed))) / weight;
}

/** The best place of every group of overlapping places, best first. */
export function withoutOverlap(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.length > 50) break;
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place);
  }
  return kept;
}
