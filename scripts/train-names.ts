/** Learns the name tagger from ../shared/data/names and the lists beside this; the same data give the same weights. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bloomOf } from '../src/knowledge/personal-data/persons/bloom.ts';
import { hashOf } from '../src/knowledge/personal-data/text/scan.ts';
import { readConll } from './train-names/conll.ts';
import { bytesFile, weightsFile } from './train-names/data-files.ts';
import { trainTagger } from './train-names/tagger-trainer.ts';

const data = new URL('../../shared/data/names/', import.meta.url);
const lists = new URL('./train-names/lists/', import.meta.url);
const target = new URL('../src/knowledge/personal-data/persons/', import.meta.url);
const lines = (file: URL): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
const hashes = (words: readonly string[]): number[] => [...new Set(words.map(hashOf))];

const names = {
  first: bloomOf(hashes(lines(new URL('first-names.txt', lists)))),
  surname: bloomOf(
    hashes(
      lines(new URL('surnames-dev.txt', data)).flatMap((name) =>
        name.split(' ').filter((word) => /^\p{Lu}/u.test(word)),
      ),
    ),
  ),
  place: bloomOf(hashes(lines(new URL('places.txt', lists)).filter((name) => !name.includes(' ')))),
};
const [first, second] = trainTagger(readConll(new URL('conll2002-ned.train', data)), names);
writeFileSync(
  new URL('name-lists-data.ts', target),
  bytesFile({ firstNames: names.first.bits, surnames: names.surname.bits, places: names.place.bits }),
);
writeFileSync(new URL('weights-first-data.ts', target), weightsFile('firstLook', first));
writeFileSync(new URL('weights-second-data.ts', target), weightsFile('secondLook', second));
console.log('written: name-lists-data.ts, weights-first-data.ts, weights-second-data.ts');
