/**
 * The public search over invented records, through its thread, with snippets and facet counts, beside plain FTS5 with counts by SQL.
 * `--records=100000` for the result page and the broad word; `--folder=PATH` keeps the index for the next run.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSearch } from '../src/platform/search/open-search.ts';
import type { SearchDocument, SearchIndex, SearchQuery } from '../src/platform/search/search.ts';
import { broadWord, documents } from './search/corpus.ts';
import { plainFts } from './search/plain-fts.ts';
import { questions } from './search/questions.ts';

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const records = Number(option('records') ?? 100_000);
const kept = option('folder');
const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'bench-search-'));
mkdirSync(folder, { recursive: true });
const worker = new URL('../src/main/search.worker.ts', import.meta.url);
const open = () => openSearch({ folder: path.join(folder, 'index'), worker });

const say = (line: string) => void process.stdout.write(`${line}\n`);
const ms = (value: number | undefined) => `${(value ?? 0).toFixed(1)} ms`.padStart(11);
const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function all(asked: readonly SearchQuery[], search: (query: SearchQuery) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const query of asked) times.push(await timed(() => search(query)));
  return times;
}

/** Opening prepares in the background; a site that has been up for some seconds has done so. */
const prepared = () => new Promise((resolve) => setTimeout(resolve, 8_000));

async function* slowly(): AsyncGenerator<SearchDocument> {
  yield* documents(records);
}

async function build(): Promise<void> {
  const index = open();
  if ((await index.count()) < records) {
    const time = await timed(() => index.rebuild(slowly()));
    say(`indexed ${String(records)} records: ${String(Math.round(records / (time / 1000)))} records/s`);
  }
  await index.close();
  const plain = await timed(() => plainFts(folder, records).close());
  if (plain > 1000) say(`plain FTS5 indexed them: ${String(Math.round(records / (plain / 1000)))} records/s`);
}

async function resultPages(index: SearchIndex, asked: readonly SearchQuery[]): Promise<void> {
  const first = await all(asked, (query) => index.search(query));
  const second = await all(asked, (query) => index.search(query));
  const plain = plainFts(folder, records);
  const other = await all(asked, ({ text }) => plain.search(text));
  plain.close();
  say(
    `\nresult page over ${String(records)} records, ${String(asked.length)} mixed questions   p50         p99         most`,
  );
  for (const [name, times] of [
    ['ours, each asked for the first time', first],
    ['ours, asked again', second],
    ['plain FTS5 + counts by SQL', other],
  ] as const)
    say(`  ${name.padEnd(44)}${ms(at(times, 0.5))} ${ms(at(times, 0.99))} ${ms(at(times, 1))}`);
  say(
    `  plain / ours (first time)                   ${((at(other, 0.5) ?? 0) / (at(first, 0.5) ?? 1)).toFixed(1).padStart(8)} x ${((at(other, 0.99) ?? 0) / (at(first, 0.99) ?? 1)).toFixed(1).padStart(9)} x`,
  );
  if (option('slowest'))
    for (const [time, query] of first
      .map((time, place) => [time, asked[place]] as const)
      .sort((a, b) => b[0] - a[0])
      .slice(0, 12))
      say(`    ${ms(time)} ${JSON.stringify(query)}`);
}

async function broad(): Promise<void> {
  const query: SearchQuery = { text: broadWord, filters: {}, sort: 'relevance', page: 1, size: 10 };
  const index = open();
  const opening = await timed(() => index.count());
  const cold = await timed(() => index.search(query));
  await prepared();
  const warm = await all(
    Array.from({ length: 15 }, () => query),
    (one) => index.search(one),
  );
  const { total } = await index.search(query);
  await index.close();
  const plain = plainFts(folder, records);
  const other = await all(
    Array.from({ length: 5 }, () => query),
    ({ text }) => plain.search(text),
  );
  plain.close();
  say(`\nbroad word: ${String(total)} of ${String(records)} records hold it, with counts of four facets`);
  say(`  opening the index                           ${ms(opening)}`);
  say(`  ours, first question after opening          ${ms(cold)}`);
  say(`  ours, asked again (median)                  ${ms(at(warm, 0.5))}`);
  say(`  plain FTS5 + counts by SQL (median)         ${ms(at(other, 0.5))}`);
  say(
    `  plain / ours                                ${((at(other, 0.5) ?? 0) / (at(warm, 0.5) ?? 1)).toFixed(1).padStart(8)} x`,
  );
}

await build();
await broad();
const index = open();
await prepared();
await resultPages(index, questions(300));
await index.close();
const size = (name: string) => (existsSync(name) ? statSync(name).size / 1e6 : 0);
say(
  `\nmemory of the process ${String(Math.round(process.memoryUsage().rss / 1e6))} MB; plain file ${String(Math.round(size(path.join(folder, 'plain.sqlite'))))} MB`,
);
if (!kept) rmSync(folder, { recursive: true });
