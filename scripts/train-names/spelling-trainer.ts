import {
  halfOf,
  lookCount,
  writeRuns,
  type SpellingWeights,
} from '../../src/knowledge/personal-data/persons/spelling.ts';
import { hashOf } from '../../src/knowledge/personal-data/text/scan.ts';
import { random, shuffle } from './chance.ts';

const bits = 15;
const rounds = 4;
const rate = 0.1;

/** Learns what names and words look like from lists, one for each look; each half from the words of the other. */
export function trainSpelling(lists: readonly (readonly string[])[]): SpellingWeights {
  const words = lists.flatMap((list, look) => list.map((word) => ({ word, look })));
  const half = (which: number): Float32Array => trainHalf(words.filter(({ word }) => halfOf(hashOf(word)) !== which));
  return { halves: [half(0), half(1)], step: 1, mask: (1 << bits) - 1 };
}

function trainHalf(words: readonly { readonly word: string; readonly look: number }[]): Float32Array {
  const size = (1 << bits) * lookCount;
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const average = new Float32Array(size);
  const next = random(3);
  const order = Int32Array.from(words.keys());
  const runs = new Int32Array(160);
  const scores = new Float64Array(lookCount);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const { word, look } = words[at] ?? { word: '', look: 0 };
      const count = writeRuns(word, 0, word.length, runs);
      scores.fill(0);
      for (let run = 0; run < count; run += 1) {
        const bucket = ((runs[run] ?? 0) & ((1 << bits) - 1)) * lookCount;
        runs[run] = bucket;
        for (let c = 0; c < lookCount; c += 1) scores[c] = (scores[c] ?? 0) + (values[bucket + c] ?? 0);
      }
      const most = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < lookCount; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
      for (let c = 0; c < lookCount; c += 1) {
        const slope = (scores[c] ?? 0) / sum - (look === c ? 1 : 0);
        if (Math.abs(slope) < 1e-3) continue;
        for (let run = 0; run < count; run += 1) {
          const place = (runs[run] ?? 0) + c;
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          values[place] = (values[place] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (round >= rounds / 2) for (let at = 0; at < size; at += 1) average[at] = (average[at] ?? 0) + (values[at] ?? 0);
  }
  return average.map((value) => value / Math.ceil(rounds / 2));
}
