/** Which of a pair is simpler: our reading indication beside Flesch-Douma and sentence length, each document kept apart in turn. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { reading, sentences, tokens } from '../src/knowledge/dutch/index.ts';
import { measureNames } from '../src/knowledge/dutch/reading/measures.ts';
import { hardness, trainPairs } from '../scripts/train-reading/pair-trainer.ts';
import { readPairs, rowOf, type Pair } from '../scripts/train-reading/pairs.ts';

type Judge = (text: string) => number;

const file = new URL('../../shared/data/readability/amsterdam-pairs-dev.jsonl', import.meta.url);

/** Flesch's reading ease with Douma's figures for Dutch (1960), turned round: higher is harder. */
function fleschDouma(text: string): number {
  const words = tokens(text).filter((token) => token.kind === 'word');
  const syllables = words.reduce((sum, word) => sum + (word.text.match(/[aeiouyáéíóúèëïöü]+/giu)?.length ?? 1), 0);
  const count = Math.max(1, words.length);
  return -(206.84 - 77 * (syllables / count) - 0.93 * (count / Math.max(1, sentences(text).length)));
}

const averageLength: Judge = (text) =>
  tokens(text).filter((token) => token.kind === 'word').length / Math.max(1, sentences(text).length);

/** Share of pairs, and of documents taken whole, where the simpler side is judged simpler; ties count half. */
function judged(pairs: readonly Pair[], judgeFor: (document: string) => Judge): { pair: number; document: number } {
  const documents = [...new Set(pairs.map((pair) => pair.document))];
  const win = (hard: number, easy: number): number => (hard > easy ? 1 : hard === easy ? 0.5 : 0);
  let right = 0;
  let whole = 0;
  for (const document of documents) {
    const judge = judgeFor(document);
    const own = pairs.filter((pair) => pair.document === document);
    const scores = own.map((pair) => ({ hard: judge(pair.complex), easy: judge(pair.simple) }));
    right += scores.reduce((sum, { hard, easy }) => sum + win(hard, easy), 0);
    const joined = (side: 'complex' | 'simple'): string => own.map((pair) => pair[side]).join('\n');
    whole += win(judge(joined('complex')), judge(joined('simple')));
  }
  return { pair: right / pairs.length, document: whole / documents.length };
}

interface Row {
  readonly document: string;
  readonly hard: readonly number[];
  readonly easy: readonly number[];
}

function rowsOf(pairs: readonly Pair[]): Row[] {
  return pairs.map((pair) => ({
    document: pair.document,
    hard: rowOf(pair.complex, measureNames),
    easy: rowOf(pair.simple, measureNames),
  }));
}

function judgeFrom(rows: readonly Row[]): Judge {
  const scale = trainPairs(rows);
  return (text) => hardness(rowOf(text, measureNames), scale);
}

/** Our measures with weights learned from the other documents only. */
function ours(pairs: readonly Pair[]): (document: string) => Judge {
  const rows = rowsOf(pairs);
  return (document) => judgeFrom(rows.filter((row) => row.document !== document));
}

/** Weights from one half of the documents, judged on the other; the mean over draws that are the same each time. */
function halves(pairs: readonly Pair[], draws: number): { pair: number; document: number } {
  const rows = rowsOf(pairs);
  const documents = [...new Set(pairs.map(({ document }) => document))];
  const sum = { pair: 0, document: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const order = documents
      .map((document) => ({ document, at: createHash('sha256').update(`${draw} ${document}`).digest('hex') }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    const apart = new Set(order.slice(0, Math.floor(order.length / 2)).map(({ document }) => document));
    const judge = judgeFrom(rows.filter((row) => !apart.has(row.document)));
    const { pair, document } = judged(
      pairs.filter((one) => apart.has(one.document)),
      () => judge,
    );
    sum.pair += pair / draws;
    sum.document += document / draws;
  }
  return sum;
}

function main(): void {
  if (!existsSync(file)) return console.log('skipped: ../shared/data/readability is absent');
  const pairs = readPairs(file);
  const ways: readonly (readonly [string, (document: string) => Judge])[] = [
    ['Flesch-Douma', () => fleschDouma],
    ['sentence length', () => averageLength],
    ['ours', ours(pairs)],
  ];
  console.log(`${'way'.padEnd(18)} sentence  document   (${pairs.length} pairs; to beat 0.727 and 0.854)`);
  for (const [name, judgeFor] of ways) {
    const { pair, document } = judged(pairs, judgeFor);
    console.log(`${name.padEnd(18)} ${pair.toFixed(3).padStart(8)} ${document.toFixed(3).padStart(9)}`);
  }
  const half = halves(pairs, 20);
  console.log(
    `${'ours, half apart'.padEnd(18)} ${half.pair.toFixed(3).padStart(8)} ${half.document.toFixed(3).padStart(9)}   (20 draws)`,
  );
  const text = pairs.map((pair) => pair.complex).join(' ');
  const start = performance.now();
  reading(text);
  console.log(`speed: ${Math.round(text.length / (performance.now() - start))} thousand characters a second`);
}

main();
