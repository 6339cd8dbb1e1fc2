import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createThemeModel } from '../src/knowledge/themes/index.ts';
import { measureCampaigns } from './themes/campaigns.ts';
import { accuracy, nmi } from './themes/score.ts';
import { sphericalKMeans } from './themes/spherical-k-means.ts';

// Flags: --quick leaves out the 100,000 signals.
const folder = path.resolve(import.meta.dirname, '../../shared/data/themes');
if (!existsSync(folder)) {
  console.log('themes: skipped, ../shared/data/themes is absent');
  process.exit(0);
}

interface Row {
  readonly text: string;
  readonly theme: string;
}

const read = (name: string): Row[] =>
  gunzipSync(readFileSync(path.join(folder, `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** One recipe for all sets; the number of themes is not given. */
function grouped(texts: readonly string[]): string[] {
  const model = createThemeModel();
  model.add(texts.map((text, n) => ({ id: String(n), text })));
  model.propose();
  const found = texts.map((_, n) => `alone ${n}`);
  for (const { key, members } of model.grouped()) for (const id of members) found[Number(id)] = key;
  return found;
}

const toBeat: Readonly<Record<string, number>> = { tweet: 0.928, stackoverflow: 0.715, 'banking77-test': 0.678 };
for (const name of ['tweet', 'stackoverflow', 'banking77-test', 'banking77-train']) {
  const rows = read(name);
  const texts = rows.map(({ text }) => text);
  const gold = rows.map(({ theme }) => theme);
  const started = performance.now();
  const found = grouped(texts);
  const seconds = (performance.now() - started) / 1000;
  const given = new Set(gold).size;
  const passFrom = performance.now();
  for (const text of texts) text.toLowerCase().split(' ');
  const pass = performance.now() - passFrom;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const plain = [1, 2, 3].map((seed) => nmi(sphericalKMeans(texts, given, seed), gold)).sort((a, b) => a - b)[1] ?? 0;
  const [ours, best] = [nmi(found, gold), toBeat[name]];
  console.log(
    `${name.padEnd(16)} NMI ${ours.toFixed(3)} with ${new Set(found).size} themes found (${given} in the labels)  ` +
      `to beat ${best?.toFixed(3) ?? '  -  '}  ACC ${accuracy(found, gold).toFixed(3)}  k-means, k given ${plain.toFixed(3)}  ratio ${(ours / plain).toFixed(2)}  ${seconds.toFixed(1)} s, ` +
      `${(characters / seconds / 1e6).toFixed(2)} million characters a second (a plain pass ${(characters / pass / 1000).toFixed(0)})`,
  );
}

measureCampaigns(
  new Map([
    ['invented', []],
    ['tweets', read('tweet').map(({ text }) => text)],
    ['questions', read('banking77-train').map(({ text }) => text)],
  ]),
);

if (!process.argv.includes('--quick')) {
  const rows = read('stackoverflow');
  const byTheme = Map.groupBy(rows, ({ theme }) => theme);
  let state = 9;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
  const signals = Array.from({ length: 100_000 }, (_, n) => {
    const first = rows[Math.floor(random() * rows.length)];
    const same = byTheme.get(first?.theme ?? '') ?? [];
    const more = [0, 1].map(() => same[Math.floor(random() * same.length)]?.text ?? '');
    return { id: String(n), text: [first?.text ?? '', ...more].join(' '), at: `2026-0${1 + (n % 9)}-10` };
  });
  const model = createThemeModel();
  const [started, processor] = [performance.now(), process.cpuUsage()];
  model.add(signals.slice(0, -200));
  const proposals = model.propose();
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(processor);
  const each = signals.slice(-200).map((signal) => {
    const from = performance.now();
    model.add([signal]);
    return performance.now() - from;
  });
  each.sort((a, b) => a - b);
  console.log(
    `100,000 signals from nothing: ${seconds.toFixed(0)} s (${((used.user + used.system) / 1e6).toFixed(0)} s of processor), ${proposals.length} proposals, ${Math.round(process.memoryUsage().rss / 1e6)} MB; ` +
      `one more: median ${each[100]?.toFixed(1)} ms, p99 ${each[197]?.toFixed(1)} ms`,
  );
}
