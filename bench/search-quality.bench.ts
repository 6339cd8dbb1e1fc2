/** Ranking of Dutch help pages: nDCG@10 and speed of our analysis, beside plain words, stems and 4-grams. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { analyse, analyseQuery, fold, MemoryIndex, stem, suggest, vocabularyOf } from '../src/knowledge/dutch/index.ts';
import { random } from '../scripts/train-words/compound-trainer.ts';
import { queryWithSlip, withSlip } from './search-quality/typing-errors.ts';
import { plainBm25 } from './search-quality/plain-bm25.ts';

interface Page {
  readonly id: string;
  readonly text: string;
}
interface Question {
  readonly query: string;
  readonly relevant: readonly string[];
}
type Search = (query: string) => readonly string[];

const data = new URL('../../shared/data/search/', import.meta.url);
const read = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(new URL(name, data)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** nDCG@10 with relevance 0 or 1 (Järvelin and Kekäläinen 2002). */
function ndcg(questions: readonly Question[], search: Search): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 2);
  const values = questions.map(({ query, relevant }) => {
    const found = search(query).slice(0, 10);
    const ideal = relevant.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
    return found.reduce((sum, id, rank) => sum + (relevant.includes(id) ? gain(rank) : 0), 0) / ideal;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function withMemory(pages: readonly Page[]): Search {
  const index = new MemoryIndex();
  for (const page of pages) index.add(page);
  return (query) => index.search(analyseQuery(query), 10).map((found) => found.id);
}

function withFts5(pages: readonly Page[]): Search {
  const database = new Database(':memory:');
  database.exec(`create virtual table page using fts5(title, body, tokenize = 'ascii', content = '')`);
  const insert = database.prepare('insert into page (rowid, title, body) values (?, ?, ?)');
  database.transaction(() => {
    pages.forEach((page, row) => {
      insert.run(row, analyse(page.text.split(/\s+/u).slice(0, 8).join(' ')), analyse(page.text));
    });
  })();
  const find = database
    .prepare<[string], number>('select rowid from page where page match ? order by bm25(page, 2.0, 1.0) limit 10')
    .pluck();
  return (query) => {
    const terms = analyseQuery(query).groups.flatMap((group) => group.terms.map((term) => `"${term.token}"`));
    if (terms.length === 0) return [];
    return find.all(terms.join(' OR ')).map((row) => pages[Number(row)]?.id ?? '');
  };
}

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const fourGrams = (text: string): string[] =>
  words(text).flatMap((word) =>
    word.length <= 4 ? [word] : Array.from({ length: word.length - 3 }, (_, at) => word.slice(at, at + 4)),
  );

/** Every other query chose the settings of mending; the rest are kept apart. */
function slips(pages: readonly Page[], questions: readonly Question[]): void {
  const chance = random(11);
  const search = withMemory(pages);
  const mistyped = questions.map((question) => ({ ...question, query: queryWithSlip(question.query, chance) }));
  const half = (rows: readonly Question[], rest: number): Question[] => rows.filter((_, at) => at % 2 === rest);
  for (const [name, rest] of [
    ['first half, settings chosen on it', 0],
    ['second half, kept apart', 1],
  ] as const) {
    const [plain, typed] = [ndcg(half(questions, rest), search), ndcg(half(mistyped, rest), search)];
    console.log(`${name}: nDCG@10 ${plain.toFixed(4)}, with a slip in each query ${typed.toFixed(4)}`);
  }
  const counts = new Map<string, number>();
  for (const page of pages) for (const word of words(page.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = vocabularyOf(counts);
  const long = [...vocabulary.counts.keys()].filter((word) => /^[a-z]{5,}$/u.test(word));
  const found = Array.from({ length: 500 }, () => {
    for (;;) {
      const word = long[Math.floor(chance() * long.length)] ?? '';
      const slip = withSlip(word, chance);
      if (!vocabulary.counts.has(slip)) return suggest(slip, vocabulary, 3).indexOf(word);
    }
  });
  const share = (most: number): string => (found.filter((at) => at >= 0 && at < most).length / 500).toFixed(3);
  console.log(`better spelling of 500 slips: meant word first ${share(1)}, among three ${share(3)}`);
}

function main(): void {
  if (!existsSync(data)) return console.log('skipped: ../shared/data/search is absent');
  const pages = read<Page>('documents.jsonl.gz');
  const questions = read<Question>('queries-dev.jsonl.gz');
  const start = performance.now();
  for (const page of pages) analyse(page.text);
  const cold = pages.length / ((performance.now() - start) / 1000);
  const again = performance.now();
  for (const page of pages) analyse(page.text);
  const warm = pages.length / ((performance.now() - again) / 1000);
  const characters = pages.reduce((sum, page) => sum + page.text.length, 0);
  const plain = performance.now();
  for (const page of pages) page.text.toLowerCase().split(' ');
  const pass = characters / (performance.now() - plain) / 1000;
  const ways: readonly (readonly [string, () => Search])[] = [
    ['raw words', () => plainBm25(pages, words)],
    ['stems', () => plainBm25(pages, (text) => words(text).map(stem))],
    ['4-grams', () => plainBm25(pages, fourGrams)],
    ['ours, in memory', () => withMemory(pages)],
    ['ours, SQLite FTS5', () => withFts5(pages)],
  ];
  console.log(`${'way'.padEnd(20)} nDCG@10  build ms  ms per query`);
  for (const [name, build] of ways) {
    const from = performance.now();
    const search = build();
    const built = performance.now();
    const quality = ndcg(questions, search);
    const each = (performance.now() - built) / questions.length;
    console.log(
      `${name.padEnd(20)} ${quality.toFixed(4).padStart(7)} ${(built - from).toFixed(0).padStart(9)} ${each.toFixed(2).padStart(13)}`,
    );
  }
  slips(pages, questions);
  console.log(
    `analysis: ${cold.toFixed(0)} documents a second with new words, ${warm.toFixed(0)} with known words (288 words each), ` +
      `${((warm * characters) / pages.length / 1e6).toFixed(1)} million characters a second beside a plain pass of ${pass.toFixed(0)}`,
  );
}

main();
