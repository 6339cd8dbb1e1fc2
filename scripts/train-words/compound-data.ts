import { readFileSync } from 'node:fs';

/** A word of the given lists: its head, or undefined for a word that is no compound. */
export interface LabelledWord {
  readonly word: string;
  readonly head: string | undefined;
}

/** The compounds and non-compounds of ../shared/data/search (lint_ii, EUPL-1.2). */
export function labelledWords(folder: URL): LabelledWord[] {
  const lines = (name: string): string[] => readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  const compounds = lines('compounds-dev.tsv')
    .slice(1)
    .map((line) => line.toLowerCase().split('\t'))
    .map(([word = '', head = '']) => ({ word, head }));
  const others = lines('non-compounds-dev.txt').map((word) => ({ word: word.toLowerCase(), head: undefined }));
  return [...compounds, ...others];
}

/** Share of compounds whose head is right, and of other words that are split. */
export function judge(
  words: readonly LabelledWord[],
  head: (word: string) => string,
): { readonly headRight: number; readonly falseSplits: number } {
  let right = 0;
  let compounds = 0;
  let split = 0;
  for (const { word, head: gold } of words) {
    const found = head(word);
    if (gold === undefined) split += found === word ? 0 : 1;
    else {
      compounds += 1;
      right += found === gold ? 1 : 0;
    }
  }
  return { headRight: right / compounds, falseSplits: split / Math.max(1, words.length - compounds) };
}
