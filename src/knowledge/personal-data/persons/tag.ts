import type { Candidates } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { mostFeatures, writeFeatures, type FeatureRow } from './features.ts';
import { chances, labelCount, type Weights } from './model.ts';
import { addSecondLook } from './second-look.ts';

/**
 * The chance of each class for each capital word, `labelCount` numbers a row: a first look at the word and its
 * surroundings, then a second that also knows what the first thought of its neighbours and its other uses.
 */
export function tag(candidates: Candidates, [first, second]: readonly [Weights, Weights]): Float32Array {
  const evidence = evidenceOf(candidates);
  const out: FeatureRow = { hashes: new Int32Array(mostFeatures), count: 0 };
  const early = new Float32Array(candidates.count * labelCount);
  const late = new Float32Array(candidates.count * labelCount);
  for (let row = 0; row < candidates.count; row += 1) {
    writeFeatures(candidates, evidence, row, out);
    chances(first, out.hashes, out.count, early, row * labelCount);
  }
  for (let row = 0; row < candidates.count; row += 1) {
    writeFeatures(candidates, evidence, row, out);
    addSecondLook(candidates, evidence, early, row, out);
    chances(second, out.hashes, out.count, late, row * labelCount);
  }
  return late;
}
