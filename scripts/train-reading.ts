/** Learns the weights of the reading indication from ../shared/data; the same data give the same weights. */
import { writeFileSync } from 'node:fs';
import { measureNames } from '../src/knowledge/dutch/reading/measures.ts';
import { readPairs, rowOf } from './train-reading/pairs.ts';
import { hardness, trainPairs } from './train-reading/pair-trainer.ts';

const pairs = readPairs(new URL('../../shared/data/readability/amsterdam-pairs-dev.jsonl', import.meta.url));
const target = new URL('../src/knowledge/dutch/reading/weights-data.ts', import.meta.url);
const rows = pairs.map((pair) => ({
  hard: rowOf(pair.complex, measureNames),
  easy: rowOf(pair.simple, measureNames),
}));
const scale = trainPairs(rows);
const all = rows.flatMap((row) => [hardness(row.hard, scale), hardness(row.easy, scale)]);
const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
const spread = Math.sqrt(all.reduce((sum, value) => sum + (value - middle) ** 2, 0) / all.length);
const lines = measureNames.map((name, at) => {
  const figures = [scale.mean[at], scale.spread[at], scale.weights[at]].map((value) =>
    String(Number((value ?? 0).toFixed(4))),
  );
  return `  ${name}: [${figures.join(', ')}],`;
});
writeFileSync(
  target,
  `/** Weights of the reading indication, made by scripts/train-reading.ts; see model-card.md. Do not edit. */
export const scoreSpread = ${Number(spread.toFixed(4))};
/** Of each measure: its mean, its spread, its weight. */
export const measureWeights = {
${lines.join('\n')}
} as const;
`,
);
console.log(lines.join('\n'));
