import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { duplicates } from '../src/knowledge/duplicates/index.ts';
import { copyOf } from '../src/knowledge/duplicates/testing/copies.ts';
import type { CopyStyle } from '../src/knowledge/duplicates/testing/copies.ts';
import { minHashGroups } from './duplicates/minhash.ts';
import { adjustedRand, macroF1 } from './duplicates/score.ts';

const folder = path.resolve(import.meta.dirname, '../../shared/data/review');
if (!existsSync(folder)) {
  console.log('duplicates: skipped, ../shared/data/review is absent');
  process.exit(0);
}

let state = 20261123;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};

const seen = new Set<string>();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'))) {
  for (const line of gunzipSync(readFileSync(path.join(folder, name)))
    .toString()
    .trim()
    .split('\n')) {
    const text = String((JSON.parse(line) as { text?: unknown }).text ?? '');
    if (text.length > 300) seen.add(text);
  }
}
const sources = [...seen];

/** Sources, of which a third has one to three copies; the group is the number of the source. */
function world(size: number, styles: readonly CopyStyle[]): { texts: string[]; gold: number[] } {
  const texts: string[] = [];
  const gold: number[] = [];
  for (let n = 0; texts.length < size; n++) {
    const source = sources[n % sources.length] ?? '';
    const add = (text: string): void => {
      texts.push(text);
      gold.push(n);
    };
    // Beyond the number of sources, texts of their own are made by exchanging the halves of two sources.
    const half = sources[(n * 7 + 3) % sources.length] ?? '';
    const text = n < sources.length ? source : source.slice(0, source.length / 2) + half.slice(half.length / 2);
    add(text);
    if (random() >= 1 / 3) continue;
    for (let k = 0; k < 1 + Math.floor(3 * random()); k++)
      add(copyOf(random, text, styles[Math.floor(random() * styles.length)] ?? 'marks'));
  }
  return { texts, gold };
}

function measure(title: string, styles: readonly CopyStyle[], size: number): void {
  const { texts, gold } = world(size, styles);
  const started = performance.now();
  const { groups } = duplicates(texts.map((text, n) => ({ id: String(n), text })));
  const ours = performance.now() - started;
  const found = Int32Array.from(texts, (_, n) => n);
  for (const { members } of groups) for (const id of members) found[Number(id)] = Number(members[0]);
  const from = performance.now();
  const plain = minHashGroups(texts);
  const theirs = performance.now() - from;
  const show = (name: string, groupsOf: Int32Array, ms: number): void =>
    console.log(
      `${title.padEnd(16)} ${name.padEnd(9)} F1 ${macroF1(groupsOf, gold).toFixed(3)}  ARI ${adjustedRand(groupsOf, gold).toFixed(3)}  ${((1000 * ms) / texts.length).toFixed(0)} µs a text`,
    );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const plainFrom = performance.now();
  for (const text of texts) text.toLowerCase().split(' ');
  const pass = performance.now() - plainFrom;
  const speed = (ms: number): string => (characters / ms / 1000).toFixed(1);
  console.log(`${title.padEnd(16)} million characters a second: ours ${speed(ours)}, a plain pass ${speed(pass)}`);
  show('ours', found, ours);
  show('MinHash', plain, theirs);
}

const only = process.argv.slice(2).find((word) => /^\d+$/.test(word));
console.log(`${sources.length} sources from ../shared/data/review; copies are generated`);
measure('clean', ['marks', 'edited', 'cut'], 8_000);
measure('scanned', ['scanned', 'badly scanned'], 8_000);
measure('all styles', ['marks', 'edited', 'cut', 'scanned', 'badly scanned', 'quoted'], Number(only ?? 8_000));
