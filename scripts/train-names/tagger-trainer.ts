import { mostFeatures } from '../../src/knowledge/personal-data/persons/features.ts';
import { chances, labelCount, type Weights } from '../../src/knowledge/personal-data/persons/model.ts';
import type { NameLists } from '../../src/knowledge/personal-data/persons/name-lists.ts';
import { addSecondLook } from '../../src/knowledge/personal-data/persons/second-look.ts';
import { textOf, type NamedText, type Tagged } from './conll.ts';
import { exampleOf, type Example } from './examples.ts';
import { trainSoftmax, type Plan, type Rows } from './softmax-trainer.ts';

export const plan: Plan = { bits: 20, rounds: 16, rate: 0.03, dropout: 0.3 };
const folds = 5;

/**
 * Trains both looks: whole documents of news, every sentence of them as a text of its own, and letters. The second look learns from what
 * first looks say of documents they did not see.
 */
export function trainTagger(
  documents: readonly Tagged[][],
  letters: readonly NamedText[],
  lists: NameLists,
  how: Plan = plan,
): [Weights, Weights] {
  const sets = documents.map((sentences) => [
    exampleOf(textOf(sentences, false), lists),
    ...sentences.map((sentence) => exampleOf(textOf([sentence], false), lists)),
  ]);
  for (const letter of letters) sets.push([exampleOf(letter, lists)]);
  const first = trainSoftmax(rowsOf(sets.flat()), how);
  const seconds: Rows[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sets.filter((_, at) => at % folds !== fold).flat();
    const weights = trainSoftmax(rowsOf(rest), how);
    const apart = sets.filter((_, at) => at % folds === fold).flat();
    seconds.push(rowsOf(apart.map((example) => ({ ...example, features: secondFeatures(example, weights) }))));
  }
  const rows = {
    features: seconds.flatMap(({ features }) => features),
    labels: Uint8Array.from(seconds.flatMap(({ labels }) => [...labels])),
  };
  return [first, trainSoftmax(rows, how)];
}

function rowsOf(examples: readonly Example[]): Rows {
  return {
    features: examples.flatMap(({ features }) => features),
    labels: Uint8Array.from(examples.flatMap(({ labels }) => [...labels])),
  };
}

function secondFeatures({ candidates, evidence, features }: Example, weights: Weights): Int32Array[] {
  const early = new Float32Array(candidates.count * labelCount);
  features.forEach((row, at) => {
    chances(weights, row, row.length, early, at * labelCount);
  });
  return features.map((row, at) => {
    const out = { hashes: new Int32Array(mostFeatures), count: row.length };
    out.hashes.set(row);
    addSecondLook(candidates, evidence, early, at, out);
    return out.hashes.slice(0, out.count);
  });
}
