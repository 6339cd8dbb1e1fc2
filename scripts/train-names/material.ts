import { readFileSync } from 'node:fs';
import type { NamedText } from './conll.ts';
import { firstWordsOnly, ordinaryWords, readPlainTexts } from './plain-texts.ts';
import { inventedStories } from './stories.ts';
import { readWordLists, type WordLists } from './word-lists.ts';

/** What the tagger learns from beside the news: lists of words, and invented letters with sentences of others. */
export interface Material {
  readonly lists: WordLists;
  readonly letters: readonly NamedText[];
}

/** @param data the folder with the texts and surnames of others. */
export function readMaterial(data: URL): Material {
  const nouns = readFileSync(new URL('search/compounds-dev.tsv', data), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
  const plain = readPlainTexts(data);
  const ordinary = ordinaryWords([...plain.municipal, ...plain.help]);
  const lists = readWordLists(data, ordinary);
  return {
    lists,
    letters: [...inventedStories({ ...lists, nouns }, 500), ...firstWordsOnly(plain.municipal, new Set(ordinary))],
  };
}
