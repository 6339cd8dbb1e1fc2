import { mostFeatures } from '../../src/knowledge/personal-data/persons/features.ts';
import { chances, labelCount, type Weights } from '../../src/knowledge/personal-data/persons/model.ts';
import type { WordKnowledge } from '../../src/knowledge/personal-data/persons/candidates.ts';
import type { HiddenWeights } from '../../src/knowledge/personal-data/persons/hidden-model.ts';
import { addSecondLook } from '../../src/knowledge/personal-data/persons/second-look.ts';
import { textOf, type NamedText, type Tagged } from './conll.ts';
import { exampleOf, type Example } from './examples.ts';
import { trainHidden } from './hidden-trainer.ts';
import { trainSoftmax, type Plan, type Rows } from './softmax-trainer.ts';

export const plan: Plan = { bits: 20, rounds: 12, rate: 0.03, dropout: 0.3, strangers: 0.25 };
/** The second look has hidden units as well. */
export const deep = { rounds: 10, bits: 19 };
const folds = 3;

/**
 * Trains both looks: whole documents of news, every sentence of them as a text of its own, and letters. The second look learns from what
 * first looks say of documents they did not see.
 */
export function trainTagger(
  documents: readonly Tagged[][],
  letters: readonly NamedText[],
  knowledge: WordKnowledge,
  how: Plan = plan,
): [Weights, HiddenWeights] {
  const sets = documents.map((sentences) => [
    exampleOf(textOf(sentences, false), knowledge),
    ...sentences.map((sentence) => exampleOf(textOf([sentence], false), knowledge)),
  ]);
  for (const letter of letters) sets.push([exampleOf(letter, knowledge, true)]);
  const first = trainSoftmax(rowsOf(sets.flat()), how);
  const seconds: Rows[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sets.filter((_, at) => at % folds !== fold).flat();
    const weights = trainSoftmax(rowsOf(rest), how);
    const apart = sets.filter((_, at) => at % folds === fold).flat();
    seconds.push(rowsOf(apart.map((example) => ({ ...example, features: secondFeatures(example, weights) }))));
  }
  const rows = joined(seconds);
  return [first, trainHidden(rows, { ...how, ...deep })];
}

function rowsOf(examples: readonly Example[]): Rows {
  return joined(examples);
}

function joined(parts: readonly Rows[]): Rows {
  return {
    features: parts.flatMap(({ features }) => features),
    labels: Uint8Array.from(parts.flatMap(({ labels }) => [...labels])),
    own: Uint8Array.from(parts.flatMap(({ own }) => [...own])),
  };
}

function secondFeatures({ candidates, evidence, features }: Example, weights: Weights): Int32Array[] {
  const early = new Float32Array(candidates.count * labelCount);
  features.forEach((row, at) => {
    chances(weights, row, row.length, early, at * labelCount);
  });
  return features.map((row, at) => {
    const out = { hashes: new Int32Array(mostFeatures), count: row.length, own: 0 };
    out.hashes.set(row);
    addSecondLook(candidates, evidence, early, at, out);
    return out.hashes.slice(0, out.count);
  });
}
