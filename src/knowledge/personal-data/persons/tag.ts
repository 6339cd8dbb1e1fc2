import type { Candidates } from './candidates.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { emptyRow } from './feature-row.ts';
import { writeFeatures } from './features.ts';
import { labelCount } from './model.ts';
import { writeSecondLook } from './second-look.ts';
import { addFirst, addSecond, firstChances, rowSums, secondChances, type Tagger } from './tagger.ts';

// One row serves all texts: room for each anew costs short texts one part in forty.
const out = emptyRow();

/**
 * The chance of each class for each capital word, `labelCount` numbers a row: a first look at the word and its
 * surroundings, then a second that also knows what the first thought of its neighbours and its other uses.
 */
export function tag(candidates: Candidates, tagger: Tagger): Float32Array {
  const { count } = candidates;
  const evidence = evidenceOf(candidates);
  const sums = new Int32Array(count * rowSums);
  const early = new Float32Array(count * labelCount);
  const late = new Float32Array(count * labelCount);
  for (let row = 0; row < count; row += 1) {
    writeFeatures(candidates, evidence, row, out);
    addFirst(tagger, out, sums, row * rowSums);
    addSecond(tagger, out, sums, row * rowSums);
    firstChances(tagger, sums, row, early);
  }
  for (let row = 0; row < count; row += 1) {
    writeSecondLook(candidates, evidence, early, row, out);
    addSecond(tagger, out, sums, row * rowSums);
    secondChances(tagger, sums, row, late);
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
