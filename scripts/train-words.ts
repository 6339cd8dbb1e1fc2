/** Learns the weights of the Dutch word models from ../shared/data; the same data give the same weights. */
import { writeFileSync } from 'node:fs';
import { commonness } from '../src/knowledge/dutch/compounds/split-compound.ts';
import { judge, labelledWords } from './train-words/compound-data.ts';
import { examplesOf, headWith, quantised } from './train-words/compound-trial.ts';
import { random, shuffled, trainCompounds } from './train-words/compound-trainer.ts';

const folder = new URL('../../shared/data/search/', import.meta.url);
const target = new URL('../src/knowledge/dutch/compounds/weights-data.ts', import.meta.url);
/** How much likelier than the whole a split must be; below 0 it splits sooner. Chosen on the words kept apart. */
const threshold = -0.75;

const all = labelledWords(folder);
const mixed = shuffled(all, random(1));
const cut = Math.floor(mixed.length * 0.8);
const trial = quantised(trainCompounds(examplesOf(mixed.slice(0, cut)), commonness));
for (const margin of [-1.5, -1, -0.75, -0.5, 0]) {
  const { headRight, falseSplits } = judge(mixed.slice(cut), headWith(trial.bytes, trial.step, margin));
  console.log(
    `kept apart, margin ${margin}: head right ${headRight.toFixed(4)}, false splits ${falseSplits.toFixed(4)}`,
  );
}
const { bytes, step } = quantised(trainCompounds(examplesOf(all), commonness));
const packed = Buffer.from(bytes.buffer).toString('base64');
writeFileSync(
  target,
  `/** Weights of the compound model, made by scripts/train-words.ts; see model-card.md. Do not edit. */
export const threshold = ${threshold};
export const weightStep = ${step};
export const packedWeights =
  '${packed}';
`,
);
console.log(`weights written: ${packed.length} characters, ${bytes.filter(Boolean).length} of ${bytes.length} in use`);
