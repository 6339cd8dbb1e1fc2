/** Dutch words: stems against the published list, heads of compounds against Koehn-Knight, and speed. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentences, splitCompound, stem, tokens } from '../src/knowledge/dutch/index.ts';
import { commonness } from '../src/knowledge/dutch/compounds/split-compound.ts';
import { threshold } from '../src/knowledge/dutch/compounds/weights-data.ts';
import { judge, labelledWords } from '../scripts/train-words/compound-data.ts';
import { examplesOf, headWith, quantised } from '../scripts/train-words/compound-trial.ts';
import { random, shuffled, trainCompounds } from '../scripts/train-words/compound-trainer.ts';
import { judgeEnds, newsSentences } from './words/sentence-ends.ts';
import { koehnKnightHead } from './words/koehn-knight.ts';

const data = new URL('../../shared/data/search/', import.meta.url);

/** The median of three runs, in units a second. */
function speed(units: number, run: () => void): string {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const median = times.sort((a, b) => a - b)[1] ?? 1;
  return Math.round(units / (median / 1000)).toLocaleString('en');
}

function stems(): void {
  const lines = (name: string): string[] => readFileSync(new URL(name, data), 'utf8').trimEnd().split('\n');
  const words = lines('snowball-dutch-voc.txt');
  const published = lines('snowball-dutch-output.txt');
  const same = words.filter((word, at) => stem(word) === published[at]).length;
  console.log(
    `stems: ${same} of ${words.length} as published; ${speed(words.length, () => words.forEach(stem))} a second`,
  );
}

function compounds(): void {
  const mixed = shuffled(labelledWords(data), random(1));
  const cut = Math.floor(mixed.length * 0.8);
  const apart = mixed.slice(cut);
  const { bytes, step } = quantised(trainCompounds(examplesOf(mixed.slice(0, cut)), commonness));
  const ways = [
    ['Koehn-Knight', judge(apart, koehnKnightHead)],
    ['ours, kept apart', judge(apart, headWith(bytes, step, threshold))],
  ] as const;
  console.log(
    `${'compounds'.padEnd(18)} head right  false splits   (${apart.length} words kept apart; to beat 0.927 and 0.27)`,
  );
  for (const [name, { headRight, falseSplits }] of ways) {
    console.log(`${name.padEnd(18)} ${headRight.toFixed(3).padStart(10)} ${falseSplits.toFixed(3).padStart(13)}`);
  }
  const words = apart.map(({ word }) => word);
  console.log(`speed: ${speed(words.length, () => words.forEach((word) => splitCompound(word)))} words a second`);
}

function texts(): void {
  const text = gunzipSync(readFileSync(new URL('documents.jsonl.gz', data)))
    .toString('utf8')
    .split('\n')
    .slice(0, 1000)
    .map((line) => (line === '' ? '' : (JSON.parse(line) as { text: string }).text))
    .join('\n\n');
  const plain = speed(text.length, () => text.split(' '));
  console.log(
    `characters a second: sentences ${speed(text.length, () => sentences(text))}, tokens ${speed(text.length, () => tokens(text))}, a plain split on spaces ${plain}`,
  );
}

function ends(): void {
  const file = new URL('../../shared/data/names/conll2002-ned.testa', import.meta.url);
  if (!existsSync(file)) return console.log('ends of sentences skipped: ../shared/data/names is absent');
  const ours = judgeEnds(newsSentences(file), (text) => sentences(text).map((sentence) => sentence.end));
  const naive = judgeEnds(newsSentences(file), (text) =>
    [...text.matchAll(/[.!?](?=\s|$)/gu)].map((end) => end.index + 1),
  );
  for (const [name, { precision, recall }] of [
    ['ours', ours],
    ['every full stop', naive],
  ] as const) {
    console.log(
      `ends of sentences in newspapers, ${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    );
  }
}

if (existsSync(data)) {
  ends();
  stems();
  compounds();
  texts();
} else console.log('skipped: ../shared/data/search is absent');
