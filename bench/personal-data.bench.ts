/**
 * Personal data: persons on newspaper text, numbers with a check digit, and speed. The tagger that ships learned from the
 * newspaper text as well, so persons are found there by a twin that the same recipe trains here without it.
 */
import { existsSync } from 'node:fs';
import { readConll, textOf, type NamedText, type Tagged } from '../scripts/train-names/conll.ts';
import { readMaterial } from '../scripts/train-names/material.ts';
import { trainTagger } from '../scripts/train-names/tagger-trainer.ts';
import { findFunctions, findPersonalData } from '../src/knowledge/personal-data/index.ts';
import { shippedKnowledge } from '../src/knowledge/personal-data/persons/knowledge.ts';
import { taggerOf, type Tagger } from '../src/knowledge/personal-data/persons/tagger.ts';
import { letters, lettersApart, type Letter } from '../src/knowledge/personal-data/testing/letters.ts';
import { madeNumbers } from '../src/knowledge/personal-data/testing/made-numbers.ts';
import { baselineNames } from '../src/knowledge/personal-data/testing/regex-baseline.ts';

type Place = { readonly start: number; readonly end: number };

/** The tagger that learned from this news alone: lists, spelling and kinds are those that ship, which learn from no news. */
function twin(news: readonly Tagged[][], data: URL): Tagger {
  return taggerOf(trainTagger(news, readMaterial(data).letters, shippedKnowledge()));
}

function by(tagger: Tagger): (text: string) => Place[] {
  return (text) => findPersonalData(text, {}, tagger).filter(({ kind }) => kind === 'person');
}

function wholeOf(documents: readonly Tagged[][]): NamedText[] {
  return documents.map((document) => textOf(document, false));
}

function apartOf(documents: readonly Tagged[][]): NamedText[] {
  return documents.flatMap((document) => document.map((sentence) => textOf([sentence], false)));
}

/** Share of names wholly covered, share of marked words that are of a name. */
function judge(texts: readonly NamedText[], find: (text: string) => Place[]): string {
  let names = 0;
  let covered = 0;
  let words = 0;
  let right = 0;
  for (const { text, names: given } of texts) {
    const persons = given.filter(({ type }) => type === 'PER');
    const found = find(text);
    names += persons.length;
    covered += persons.filter((name) => found.some(({ start, end }) => start <= name.start && end >= name.end)).length;
    for (const { start, end } of found) {
      for (const word of text.slice(start, end).matchAll(/[\p{L}\d'-]+/gu)) {
        const at = start + word.index;
        words += 1;
        if (persons.some((name) => name.start <= at && at < name.end)) right += 1;
      }
    }
  }
  return `${(covered / names).toFixed(3).padStart(8)} ${(right / words).toFixed(3).padStart(10)}`;
}

/** Characters a second on the clock, the middle one of five rounds. */
function speed(texts: readonly string[], run: (text: string) => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    for (const text of texts) run(text);
    return performance.now() - start;
  });
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length / ((times.sort((a, b) => a - b)[2] ?? 1) / 1000);
}

function plainPass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const started = performance.now();
findPersonalData('Jan de Vries woont in Utrecht.');
console.log(`first text, with unpacking of weights and lists: ${Math.round(performance.now() - started)} ms`);

const data = new URL('../../shared/data/', import.meta.url);
const file = new URL('names/conll2002-ned.testa', data);
if (existsSync(file)) {
  const documents = readConll(file);
  const whole = wholeOf(documents);
  const apart = apartOf(documents);
  const articles = whole.map(({ text }) => text);
  const long = articles.join('\n').repeat(5);
  const pass = Math.round(speed([long], plainPass)).toLocaleString('en');
  for (const [title, texts] of [
    ['article by article', [...articles, ...articles, ...articles]],
    ['one long text', [long]],
    ['sentence by sentence', apart.map(({ text }) => text)],
  ] as const) {
    const pace = Math.round(speed(texts, (text) => findPersonalData(text))).toLocaleString('en');
    console.log(`speed, ${title}: ${pace} characters a second (asked 1,000,000); a plain pass ${pass}`);
  }
  const news = readConll(new URL('names/conll2002-ned.train', data));
  const ours = by(twin(news, data));
  console.log('persons, by a twin trained without them  covered  precision of words (asked 0.92 and 0.85)');
  console.log(`ours, whole articles                    ${judge(whole, ours)}`);
  console.log(`ours, each sentence by itself           ${judge(apart, ours)}`);
  console.log(`patterns only, whole articles           ${judge(whole, baselineNames)}`);
  for (const third of process.argv.includes('--folds') ? [0, 1, 2] : []) {
    const [from, to] = [third, third + 1].map((part) => Math.floor((news.length * part) / 3));
    const find = by(twin([...news.slice(0, from), ...news.slice(to)], data));
    const kept = news.slice(from, to);
    console.log(`third ${third + 1} of training, whole articles      ${judge(wholeOf(kept), find)}`);
    console.log(`third ${third + 1} of training, each sentence       ${judge(apartOf(kept), find)}`);
  }
} else console.log('persons skipped: ../shared/data/names is absent');

let state = 20;
const made = madeNumbers(6000, () => (state = (state * 48271) % 2147483647) / 2147483647);
for (const kind of ['bsn', 'iban', 'organisation-number'] as const) {
  const own = made.filter((one) => one.kind === kind);
  const marked = own.filter(({ text, number }) =>
    findPersonalData(text).some((span) => span.kind === kind && span.text === number),
  );
  const right = marked.filter((one) => one.right).length;
  console.log(
    `${kind.padEnd(20)} found ${(right / own.filter((one) => one.right).length).toFixed(4)}  precision ${(right / marked.length).toFixed(4)}  (${own.length} made texts)`,
  );
}

type Counts = { given: number; whole: number; words: number; right: number };

/** Prints for each kind how many marks are wholly covered, and how many words of what was found are marked. */
function judgeLetters(title: string, texts: readonly Letter[]): void {
  const byKind = new Map<string, Counts>();
  for (const { text, marks } of texts) {
    const found: (Place & { kind: string })[] = [
      ...findPersonalData(text),
      ...findFunctions(text).map((span) => ({ ...span, kind: 'function' })),
    ];
    for (const kind of new Set([...marks, ...found].map((one) => one.kind))) {
      const counts = byKind.get(kind) ?? { given: 0, whole: 0, words: 0, right: 0 };
      byKind.set(kind, counts);
      const given = marks.filter((mark) => mark.kind === kind);
      const own = found.filter((span) => span.kind === kind);
      counts.given += given.length;
      counts.whole += given.filter(({ start, end }) => own.some((one) => one.start <= start && one.end >= end)).length;
      for (const { start, end } of own) {
        for (const word of text.slice(start, end).matchAll(/[\p{L}\d'-]+/gu)) {
          const at = start + word.index;
          counts.words += 1;
          if (given.some((mark) => mark.start <= at && at < mark.end)) counts.right += 1;
        }
      }
    }
  }
  console.log(title);
  for (const [kind, { given, whole, words, right }] of byKind) {
    console.log(
      `${kind.padEnd(20)} ${String(whole).padStart(4)} of ${String(given).padStart(3)}  precision of words ${(right / words).toFixed(3)}`,
    );
  }
}

judgeLetters('36 invented letters, mails, minutes, decisions: wholly covered (rules were improved on them)', letters());
judgeLetters('8 more that no rule was made after', lettersApart());
