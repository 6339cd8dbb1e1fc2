import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bloomOf } from '../../src/knowledge/personal-data/persons/bloom.ts';
import type { ListName, NameLists } from '../../src/knowledge/personal-data/persons/name-lists.ts';
import { hashOf } from '../../src/knowledge/personal-data/text/scan.ts';

/** The words of each list, and what a spelling can be learned from. */
export interface WordLists {
  readonly words: Readonly<Record<ListName, readonly string[]>>;
  /** One list for each look of a word. */
  readonly looks: readonly (readonly string[])[];
  readonly first: readonly string[];
  readonly surnames: readonly string[];
  readonly foreign: readonly string[];
  readonly places: readonly string[];
}

const here = new URL('./lists/', import.meta.url);

function lines(file: URL): string[] {
  const bytes = readFileSync(file);
  return (file.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
}

/** The words with a capital in names of several words. */
function capitals(names: readonly string[]): string[] {
  return names.flatMap((name) => name.split(' ').filter((word) => /^\p{Lu}/u.test(word)));
}

/**
 * Reads the lists.
 * @param data the folder with the surnames.
 * @param plain words that stand in lower case in plain texts.
 */
export function readWordLists(data: URL, plain: readonly string[]): WordLists {
  const first = lines(new URL('first-names.txt', here));
  const surnames = lines(new URL('names/surnames-dev.txt', data));
  const places = lines(new URL('places.txt', here));
  const foreign = lines(new URL('foreign-names.txt.gz', here));
  const ordinary = [...plain, ...lines(new URL('dictionary-words.txt.gz', here))];
  const dictionaryPlace = lines(new URL('dictionary-places.txt.gz', here));
  const world = lines(new URL('world-words.txt.gz', here)).map((line) => line.split('\t'));
  const spoken = (...tongues: string[]): string[] =>
    world.filter(([, , tongue = '']) => tongues.includes(tongue)).map(([word = '']) => word);
  const known = (from: number): string[] =>
    world.filter(([, level]) => Number(level) >= from).map(([word = '']) => word);
  const words = {
    first: capitals(first),
    surname: capitals(surnames),
    place: places.filter((name) => !name.includes(' ')),
    ordinary,
    foreign: capitals(foreign),
    dictionaryName: lines(new URL('dictionary-names.txt.gz', here)),
    dictionaryPlace,
    worldly: known(1),
    worldwide: known(3),
    english: spoken('1'),
    french: spoken('2'),
    german: spoken('3'),
    southern: spoken('4', '5'),
    greatPlace: lines(new URL('great-places.txt', here)),
  };
  const looks = [words.surname, words.first, words.foreign, [...words.place, ...dictionaryPlace], ordinary];
  return { words, looks: looks.map((list) => [...new Set(list)]), first, surnames, foreign, places };
}

/** The lists as sets in few bits. */
export function setsOf({ words }: WordLists): NameLists {
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, bloomOf([...new Set(list.map(hashOf))])]),
  ) as unknown as NameLists;
}
