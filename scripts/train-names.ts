/** Learns the name tagger from ../shared/data and the lists beside this; the same data give the same weights. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bloomOf, type Bloom } from '../src/knowledge/personal-data/persons/bloom.ts';
import { hashOf } from '../src/knowledge/personal-data/text/scan.ts';
import { readConll, textOf } from './train-names/conll.ts';
import { bytesFile, weightsFile } from './train-names/data-files.ts';
import { firstWordsOnly, ordinaryWords, readPlainTexts } from './train-names/plain-texts.ts';
import { inventedStories } from './train-names/stories.ts';
import { trainTagger } from './train-names/tagger-trainer.ts';

const data = new URL('../../shared/data/', import.meta.url);
const lists = new URL('./train-names/lists/', import.meta.url);
const target = new URL('../src/knowledge/personal-data/persons/', import.meta.url);
const lines = (file: URL): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
const setOf = (words: readonly string[]): Bloom => bloomOf([...new Set(words.map(hashOf))]);

const news = readConll(new URL('names/conll2002-ned.train', data));
const plain = readPlainTexts(data);
const first = lines(new URL('first-names.txt', lists));
const surnames = lines(new URL('names/surnames-dev.txt', data));
const places = lines(new URL('places.txt', lists));
const nouns = lines(new URL('search/compounds-dev.tsv', data)).map((line) => line.split('\t')[0] ?? '');
const ordinary = ordinaryWords([
  ...news.map((document) => textOf(document, true).text),
  ...plain.municipal,
  ...plain.help,
]);
const names = {
  first: setOf(first),
  surname: setOf(surnames.flatMap((name) => name.split(' ').filter((word) => /^\p{Lu}/u.test(word)))),
  place: setOf(places.filter((name) => !name.includes(' '))),
  ordinary: setOf(ordinary),
};
const letters = [
  ...inventedStories({ first, surnames, places, nouns }, 250),
  ...firstWordsOnly(plain.municipal, new Set(ordinary)),
];
const [early, late] = trainTagger(news, letters, names);
writeFileSync(
  new URL('name-lists-data.ts', target),
  bytesFile({
    firstNames: names.first.bits,
    surnames: names.surname.bits,
    places: names.place.bits,
    ordinaryWords: names.ordinary.bits,
  }),
);
writeFileSync(new URL('weights-first-data.ts', target), weightsFile('firstLook', early));
writeFileSync(new URL('weights-second-data.ts', target), weightsFile('secondLook', late));
console.log('written: name-lists-data.ts, weights-first-data.ts, weights-second-data.ts');
