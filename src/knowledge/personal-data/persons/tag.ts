import type { Candidates } from './candidates.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { mostFeatures, writeFeatures, type FeatureRow } from './features.ts';
import { hiddenChances, type HiddenWeights } from './hidden-model.ts';
import { chances, labelCount, type Weights } from './model.ts';
import { addSecondLook } from './second-look.ts';

/** So many words are looked at twice from memory; of a longer text the features are written anew. */
const mostKept = 20_000;
/** Room for the features of a word on average. */
const room = 224;

/**
 * The chance of each class for each capital word, `labelCount` numbers a row: a first look at the word and its
 * surroundings, then a second that also knows what the first thought of its neighbours and its other uses.
 */
export function tag(candidates: Candidates, [first, second]: readonly [Weights, HiddenWeights]): Float32Array {
  const { count } = candidates;
  const evidence = evidenceOf(candidates);
  const out: FeatureRow = { hashes: new Int32Array(mostFeatures), count: 0, own: 0 };
  const early = new Float32Array(count * labelCount);
  const late = new Float32Array(count * labelCount);
  const kept = new Int32Array(Math.min(count, mostKept) * room);
  const ends = new Int32Array(count);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    writeFeatures(candidates, evidence, row, out);
    chances(first, out.hashes, out.count, early, row * labelCount);
    if (end + out.count > kept.length) continue;
    for (let at = 0; at < out.count; at += 1) kept[end + at] = out.hashes[at] ?? 0;
    end += out.count;
    ends[row] = end;
  }
  let start = 0;
  for (let row = 0; row < count; row += 1) {
    end = ends[row] ?? 0;
    if (end > 0) {
      out.count = end - start;
      for (let at = 0; at < out.count; at += 1) out.hashes[at] = kept[start + at] ?? 0;
      start = end;
    } else writeFeatures(candidates, evidence, row, out);
    addSecondLook(candidates, evidence, early, row, out);
    hiddenChances(second, out.hashes, out.count, late, row * labelCount);
  }
  agree(evidence, late);
  return late;
}

/** How much the chance of a word leans to the mean over all its places in the text. */
const leaning = 0.8;

/** Brings the chances of one word in a text nearer together: who is a person here is so there. */
function agree({ head, next }: Evidence, chance: Float32Array): void {
  for (let row = 0; row < head.length; row += 1) {
    if (head[row] !== row || (next[row] ?? -1) < 0) continue;
    let sum = 0;
    let places = 0;
    for (let at = row; at >= 0; at = next[at] ?? -1) {
      sum += chance[at * labelCount + 1] ?? 0;
      places += 1;
    }
    for (let at = row; at >= 0; at = next[at] ?? -1) {
      const place = at * labelCount + 1;
      chance[place] = (1 - leaning) * (chance[place] ?? 0) + (leaning * sum) / places;
    }
  }
}
