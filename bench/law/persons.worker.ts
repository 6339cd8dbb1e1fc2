// Runs a share of the persons through three linked laws and reports memory at every tenth.
import { parentPort, workerData } from 'node:worker_threads';
import { engineFor } from './laws-on-disk.ts';

const { folder, persons, seed } = workerData as { folder: string; persons: number; seed: number };
const program = engineFor(folder).program(
  { law: 'kostenregeling_zonnedaal', outputs: ['vergoeding'], date: '2026-03-01' },
  ['bsn'],
);

let state = seed;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % below;
};

const heaps: number[] = [];
const begun = performance.now();
let total = 0;
for (let person = 0; person < persons; person += 1) {
  const heeft_partner = random(2) === 0;
  const facts = {
    netto_inkomen: random(300_000),
    heeft_partner,
    inkomen_partner: heeft_partner && random(3) > 0 ? random(150_000) : 0,
    huur: random(110_000),
    kosten: random(60_000),
  };
  total += Number(program.value({ parameters: { bsn: person }, facts }));
  if ((person + 1) % Math.floor(persons / 10) === 0) heaps.push(process.memoryUsage().heapUsed / 1e6);
}
parentPort?.postMessage({ milliseconds: performance.now() - begun, heaps, total });
