import { fold } from '../dutch/index.ts';

/** A word of a letter, folded; every number is `#`, so that changed amounts and dates stay equal. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export const shingleSize = 4;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const readLimit = 20_000;

/** The words of a text in their order; of a very long text the first 20,000 characters. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.slice(0, readLimit).matchAll(wordPattern)].map((match) => ({
    word: /^\p{N}/u.test(match[0]) ? '#' : fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Hashes of all runs of four words, each once, in the order of the text; a shorter text is one run. */
export function shinglesOf(words: readonly string[]): number[] {
  if (words.length > 0 && words.length < shingleSize) return [runHash(words)];
  const found = new Set<number>();
  for (let at = 0; at + shingleSize <= words.length; at++) found.add(runHash(words.slice(at, at + shingleSize)));
  return [...found];
}

/** FNV-1a over the code units of a run of words, with a stop between words. */
export function runHash(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
