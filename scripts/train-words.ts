/** Learns the weights of the Dutch word models from ../shared/data; the same data give the same weights. */
import { writeFileSync } from 'node:fs';
import { candidates, score } from '../src/knowledge/dutch/compounds/candidates.ts';
import { commonness } from '../src/knowledge/dutch/compounds/split-compound.ts';
import { judge, labelledWords, type LabelledWord } from './train-words/compound-data.ts';
import { random, shuffled, trainCompounds, type CompoundExample } from './train-words/compound-trainer.ts';

const folder = new URL('../../shared/data/search/', import.meta.url);
const target = new URL('../src/knowledge/dutch/compounds/weights-data.ts', import.meta.url);
/** How much likelier than the whole a split must be; below 0 it splits sooner. Chosen on the words kept apart. */
const threshold = -0.75;

const examplesOf = (words: readonly LabelledWord[]): CompoundExample[] =>
  words
    .filter(({ word, head }) => head === undefined || (word.endsWith(head) && word !== head))
    .map(({ word, head }) => ({ word, at: head === undefined ? 0 : word.length - head.length }));

function headWith(weights: Float64Array | Int8Array, step: number, margin: number): (word: string) => string {
  return (word) => {
    const ways = candidates(word, commonness).map(({ at, features }) => ({
      at,
      value: score(features, weights) * step,
    }));
    const [whole, ...splits] = ways;
    const best = splits.reduce((a, b) => (b.value > a.value ? b : a), { at: 0, value: -Infinity });
    return best.value > (whole?.value ?? 0) + margin ? word.slice(best.at) : word;
  };
}

function quantised(weights: Float64Array): { readonly bytes: Int8Array; readonly step: number } {
  const step = weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
  return { bytes: Int8Array.from(weights, (value) => Math.round(value / step)), step };
}

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
