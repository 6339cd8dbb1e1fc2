import { emptyRow } from '../../src/knowledge/personal-data/persons/feature-row.ts';
import { labelCount } from '../../src/knowledge/personal-data/persons/model.ts';
import type { WordKnowledge } from '../../src/knowledge/personal-data/persons/candidates.ts';
import { writeSecondLook } from '../../src/knowledge/personal-data/persons/second-look.ts';
import type { TaggerBytes } from '../../src/knowledge/personal-data/persons/tagger.ts';
import { textOf, type NamedText, type Tagged } from './conll.ts';
import { exampleOf, type Example } from './examples.ts';
import { trainHidden } from './hidden-trainer.ts';
import { chances, type Weights } from './network.ts';
import { rounded } from './rounding.ts';
import { trainSoftmax, type Plan, type Rows } from './softmax-trainer.ts';

const plan: Plan = { bits: 20, rounds: 12, rate: 0.03, dropout: 0.4, strangers: 0.25 };
/** The second look has hidden units as well. */
const deep = { rounds: 10, bits: 19 };
const folds = 3;

/**
 * Trains both looks: whole documents of news, every sentence of them as a text of its own, and letters. The second look learns from what
 * first looks say of documents they did not see.
 */
export function trainTagger(
  documents: readonly Tagged[][],
  letters: readonly NamedText[],
  knowledge: WordKnowledge,
): TaggerBytes {
  const sets = documents.map((sentences) => [
    exampleOf(textOf(sentences, false), knowledge),
    ...sentences.map((sentence) => exampleOf(textOf([sentence], false), knowledge)),
  ]);
  for (const letter of letters) sets.push([exampleOf(letter, knowledge, true)]);
  const first = trainSoftmax(rowsOf(sets.flat()), plan);
  const seconds: Rows[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sets.filter((_, at) => at % folds !== fold).flat();
    const weights = trainSoftmax(rowsOf(rest), plan);
    const apart = sets.filter((_, at) => at % folds === fold).flat();
    seconds.push(rowsOf(apart.map((example) => ({ ...example, features: secondFeatures(example, weights) }))));
  }
  const rows = joined(seconds);
  return rounded(first, trainHidden(rows, { ...plan, ...deep }));
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
    chances(weights, row, early, at * labelCount);
  });
  const out = emptyRow();
  return features.map((row, at) => {
    writeSecondLook(candidates, evidence, early, at, out);
    return Int32Array.from([...row, ...out.hashes.subarray(0, out.count)]);
  });
}
