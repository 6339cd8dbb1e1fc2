import { createReview } from '../src/knowledge/review/index.ts';
import { playElas } from './review/elas.ts';
import { playOurs, stopsOf, type Stops } from './review/play.ts';
import { loss, workSaved } from './review/score.ts';
import { drawKnown, readSet, setNames, type LabelledDocument } from './review/sets.ts';

// Both orders relearn after each judgement. Flags: --all takes every set and three seeds.
const names = setNames();
if (names.length === 0) {
  console.log('review: skipped, ../shared/data/review is absent');
  process.exit(0);
}
const whole = process.argv.includes('--all');
const chosen = whole ? names : names.filter((name) => /ADHD|Antihist|Estrogens|NSAIDS|Triptans|Urinary/u.test(name));
const seeds = whole ? [1, 2, 3] : [1];
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const of = (values: readonly number[]): string => mean(values).toFixed(3);

const scores = { ours: [] as number[], elas: [] as number[], ourLoss: [] as number[], elasLoss: [] as number[] };
const stops: (Stops & { all: number })[] = [];
for (const name of chosen) {
  const documents = readSet(name);
  const mine: string[] = [];
  for (const seed of seeds) {
    const known = drawKnown(documents, seed);
    const ours = playOurs(documents, known);
    const elas = playElas(documents, known);
    scores.ours.push(workSaved(ours, 0.95));
    scores.elas.push(workSaved(elas, 0.95));
    scores.ourLoss.push(loss(ours));
    scores.elasLoss.push(loss(elas));
    stops.push({ ...stopsOf(ours, 3), all: ours.length });
    mine.push(`${scores.ours.at(-1)?.toFixed(3)} (${scores.elas.at(-1)?.toFixed(3)})`);
  }
  console.log(`${name.replace('.jsonl.gz', '').padEnd(30)} WSS@95, in brackets ELAS u4: ${mine.join('  ')}`);
}
console.log(`${stops.length} runs, relearned after each judgement`);
console.log(`WSS@95  ours ${of(scores.ours)}  ELAS u4 ${of(scores.elas)}  aim 0.490`);
console.log(`loss    ours ${of(scores.ourLoss)}  ELAS u4 ${of(scores.elasLoss)}  aim 0.125`);
console.log(
  `stop    ours reached ${of(stops.map((one) => Number(one.oursReached)))} reading ${of(stops.map((one) => one.ours / one.all))}  ` +
    `Buscar reached ${of(stops.map((one) => Number(one.buscarReached)))} reading ${of(stops.map((one) => one.buscar / one.all))}  ` +
    `oracle reading ${of(stops.map((one) => one.oracle / one.all))}  ratio ${of(stops.map((one) => one.ours / one.buscar))}, of the means ${(mean(stops.map((one) => one.ours / one.all)) / mean(stops.map((one) => one.buscar / one.all))).toFixed(3)} (aim 0.86)`,
);
measureSpeed(names.flatMap(readSet).slice(0, 10_000));

/** Relearning and reordering 10,000 documents, with few and with many judged. */
function measureSpeed(documents: readonly LabelledDocument[]): void {
  const numbered = documents.map((document, n) => ({ ...document, id: String(n) }));
  const started = performance.now();
  const review = createReview(numbered);
  console.log(`${numbered.length} documents read and weighed in ${Math.round(performance.now() - started)} ms`);
  let next = 0;
  for (const judged of [10, 1000, 5000]) {
    for (; next < judged; next++) review.judge(String(next), numbered[next]?.relevant ?? false);
    review.next(1);
    const times = Array.from({ length: 15 }, () => {
      review.judge(String(next), numbered[next]?.relevant ?? false);
      next++;
      const [from, used] = [performance.now(), process.cpuUsage()];
      review.next(1);
      const { user, system } = process.cpuUsage(used);
      return { wall: performance.now() - from, processor: (user + system) / 1000 };
    }).sort((a, b) => a.wall - b.wall);
    const processor = times.map((time) => time.processor).sort((a, b) => a - b)[7];
    console.log(
      `relearn and reorder after one more judgement, ${judged} judged: median ${times[7]?.wall.toFixed(0)} ms, of which processor ${processor?.toFixed(0)} ms, most ${times[14]?.wall.toFixed(0)} ms (aim 100)`,
    );
  }
}
