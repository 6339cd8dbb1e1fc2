// Executions a second of the health care allowance chain and of a small rule, beside a function written by hand;
// and a million persons through three linked laws on two threads.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Corpus, Engine, readLaw, Tables, type Given, type Value } from '../src/knowledge/law/index.ts';
import { engineFor, median } from './law/laws-on-disk.ts';
import { byHand, byHandBoth, smallRule, type Person } from './law/small-rule.ts';

/** Executions a second: the median of five runs after one to warm up. */
function rate(times: number, run: (index: number) => unknown): number {
  const figures: number[] = [];
  let kept: unknown = 0;
  for (let round = 0; round < 6; round += 1) {
    const begun = performance.now();
    for (let index = 0; index < times; index += 1) kept = run(index);
    if (round > 0) figures.push((times / (performance.now() - begun)) * 1000);
  }
  if (kept === undefined) throw new Error('nothing came out');
  return median(figures);
}

const row = (name: string, figure: number, note = ''): void =>
  console.log(`${name.padEnd(52)} ${Math.round(figure).toLocaleString('en').padStart(13)} /s  ${note}`);

const read = readLaw(smallRule, 'small-rule');
if (!read.ok) throw new Error(JSON.stringify(read.problem));
const small = new Engine(new Corpus([read.value.law]));
const question = { law: 'small_rule', outputs: ['bijdrage'], date: '2026-01-01' };
const quick = small.program(question, ['inkomen', 'vermogen']);
const told = small.program({ ...question, explain: true }, ['inkomen', 'vermogen']);
const persons: Person[] = Array.from({ length: 1024 }, (_, index) => ({
  inkomen: (index * 7919) % 320_000,
  vermogen: (index * 104_729) % 1_500_000,
}));
const givens: Given[] = persons.map((parameters) => ({ parameters: { ...parameters } }));
const person = (index: number): Person => persons[index & 1023] ?? { inkomen: 0, vermogen: 0 };
const given = (index: number): Given => givens[index & 1023] ?? { parameters: {} };
for (let index = 0; index < 1024; index += 1)
  if (quick.value(given(index)) !== byHand(person(index))) throw new Error('the law and the function differ');

console.log('small rule (two conditions, a capped difference)');
const hand = rate(5_000_000, (index) => byHand(person(index)));
const value = rate(2_000_000, (index) => quick.value(given(index)));
row('  function by hand, one outcome', hand);
row('  law, one outcome', value, `${(hand / value).toFixed(1)} times slower`);
const rows = persons.map(({ inkomen, vermogen }) => [inkomen, vermogen]);
const byRow = rate(2_000_000, (index) => quick.valueOfRow(rows[index & 1023] ?? []));
row('  law, one outcome, parameters in a row', byRow, `${(hand / byRow).toFixed(1)} times slower`);
const handBoth = rate(5_000_000, (index) => byHandBoth(person(index)));
const both = rate(500_000, (index) => quick.run(given(index)));
row('  function by hand, both outcomes as a record', handBoth);
row('  law, all outcomes with provenance', both, `${(handBoth / both).toFixed(1)} times slower`);
row(
  '  law, with explanation',
  rate(100_000, (index) => told.run(given(index))),
);

const corpus = path.resolve(import.meta.dirname, '../../shared/standards/regelrecht/corpus/regulation');
if (existsSync(corpus)) {
  const engine = engineFor(corpus);
  const names = [
    'uitkeringen_en_pensioenen',
    'winst_uit_onderneming',
    'resultaat_overige_werkzaamheden',
    'eigen_woning',
    'buitenlands_inkomen',
    'reguliere_voordelen',
    'vervreemdingsvoordelen',
    'spaargeld',
    'beleggingen',
    'onroerend_goed',
    'schulden',
  ];
  const facts = (index: number): Record<string, Value> => ({
    partnerschap_type: 'GEEN',
    polis_status: 'ACTIEF',
    verdragsinschrijving: false,
    loon_uit_dienstbetrekking: 1_000_000 + ((index * 7919) % 4_000_000),
    ...Object.fromEntries(names.map((name) => [name, 0])),
  });
  const people = Array.from({ length: 256 }, (_, index) => ({
    parameters: { bsn: String(index) },
    facts: facts(index),
  }));
  const tabled = people.map(({ parameters, facts: columns }) => ({
    parameters,
    tables: new Tables([{ name: 'all', key: 'bsn', rows: [{ ...parameters, ...columns }] }]),
  }));
  const chain = { law: 'wet_op_de_zorgtoeslag', outputs: ['hoogte_zorgtoeslag'], date: '2025-01-01' };
  const plain = engine.program(chain, ['bsn']);
  const explained = engine.program({ ...chain, explain: true }, ['bsn']);
  console.log('health care allowance (5 laws, 9 articles)');
  row(
    '  one outcome, facts by name',
    rate(50_000, (index) => plain.value(people[index & 255] ?? { parameters: {} })),
  );
  row(
    '  one outcome, facts in registers',
    rate(50_000, (index) => plain.value(tabled[index & 255] ?? { parameters: {} })),
  );
  row(
    '  all outcomes',
    rate(50_000, (index) => plain.run(people[index & 255] ?? { parameters: {} })),
  );
  row(
    '  with explanation',
    rate(10_000, (index) => explained.run(people[index & 255] ?? { parameters: {} })),
  );
} else console.log('health care allowance: skipped, ../shared/standards/regelrecht is absent');

const million = 1_000_000;
const threads = 2;
const folder = path.resolve(import.meta.dirname, '../laws');
const begun = performance.now();
const done = await Promise.all(
  Array.from({ length: threads }, (_, index) => {
    const workerData = { folder, persons: million / threads, seed: index + 1 };
    const worker = new Worker(new URL('./law/persons.worker.ts', import.meta.url), {
      workerData,
      execArgv: ['--import', 'tsx'],
    });
    return new Promise<{ milliseconds: number; heaps: number[]; total: number }>((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    );
  }),
);
const seconds = (performance.now() - begun) / 1000;
const slowest = Math.max(...done.map(({ milliseconds }) => milliseconds)) / 1000;
console.log('a million persons through three linked laws, two threads');
row('  persons, start of the threads included', million / seconds, `${seconds.toFixed(1)} s`);
row('  persons, while running', million / slowest);
for (const { heaps } of done)
  console.log(`  heap in MB at every tenth: ${heaps.map((heap) => heap.toFixed(0)).join(' ')}`);
