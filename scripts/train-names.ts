/** Learns the name tagger from ../shared/data and the lists beside this; the same data give the same weights. */
import { readFileSync, writeFileSync } from 'node:fs';
import { listNames } from '../src/knowledge/personal-data/persons/name-lists.ts';
import { readConll } from './train-names/conll.ts';
import {
  bytesFile,
  hiddenFile,
  rounded,
  roundedSpelling,
  spellingFile,
  weightsFile,
} from './train-names/data-files.ts';
import { firstWordsOnly, ordinaryWords, readPlainTexts } from './train-names/plain-texts.ts';
import { trainSpelling } from './train-names/spelling-trainer.ts';
import { inventedStories } from './train-names/stories.ts';
import { trainTagger } from './train-names/tagger-trainer.ts';
import { readWordLists, setsOf } from './train-names/word-lists.ts';

const data = new URL('../../shared/data/', import.meta.url);
const target = new URL('../src/knowledge/personal-data/persons/', import.meta.url);
const nouns = readFileSync(new URL('search/compounds-dev.tsv', data), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t')[0] ?? '');

const plain = readPlainTexts(data);
const ordinary = ordinaryWords([...plain.municipal, ...plain.help]);
const lists = readWordLists(data, ordinary);
const sets = setsOf(lists);
const spelling = roundedSpelling(trainSpelling(lists.looks));
const letters = [...inventedStories({ ...lists, nouns }, 500), ...firstWordsOnly(plain.municipal, new Set(ordinary))];
const news = readConll(new URL('names/conll2002-ned.train', data));
const [early, late] = trainTagger(news, letters, { lists: sets, spelling });
const files = {
  'name-lists-data.ts': bytesFile(Object.fromEntries(listNames.map((name) => [name, sets[name].bits]))),
  'weights-spelling-data.ts': spellingFile(spelling),
  'weights-first-data.ts': weightsFile('firstLook', rounded(early)),
  'weights-second-data.ts': hiddenFile('secondLook', rounded(late)),
};
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, target), text);
console.log(`written: ${Object.keys(files).join(', ')}`);
