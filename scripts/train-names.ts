/** Learns the name tagger from ../shared/data and the lists beside this; the same data give the same weights. */
import { writeFileSync } from 'node:fs';
import { listNames } from '../src/knowledge/personal-data/persons/name-lists.ts';
import { kindsIn } from '../src/knowledge/personal-data/persons/word-kinds.ts';
import { readConll } from './train-names/conll.ts';
import { bytesFile, kindsFile, roundedSpelling, spellingFile, taggerFile } from './train-names/data-files.ts';
import { readKinds } from './train-names/kind-table.ts';
import { readMaterial } from './train-names/material.ts';
import { trainSpelling } from './train-names/spelling-trainer.ts';
import { trainTagger } from './train-names/tagger-trainer.ts';
import { setsOf } from './train-names/word-lists.ts';

const data = new URL('../../shared/data/', import.meta.url);
const target = new URL('../src/knowledge/personal-data/persons/', import.meta.url);
const { lists, letters } = readMaterial(data);
const sets = setsOf(lists);
const spelling = roundedSpelling(trainSpelling(lists.looks));
const table = readKinds();
const kinds = kindsIn(table.bytes, table.places);
const news = ['train', 'testa'].flatMap((part) => readConll(new URL(`names/conll2002-ned.${part}`, data)));
const files = {
  'name-lists-data.ts': bytesFile(Object.fromEntries(listNames.map((name) => [name, sets[name].bits]))),
  'word-kinds-data.ts': kindsFile(table),
  'weights-spelling-data.ts': spellingFile(spelling),
  'weights-tagger-data.ts': taggerFile(trainTagger(news, letters, { lists: sets, spelling, kinds })),
};
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, target), text);
console.log(`written: ${Object.keys(files).join(', ')}`);
