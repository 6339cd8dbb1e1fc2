import { lowerCase } from '../text/characters.ts';
import { mix } from './mix.ts';

/** What a word looks like by its letters alone, in this order. */
export const looks = ['surname', 'first name', 'foreign name', 'place', 'ordinary word'] as const;
export const lookCount = looks.length;

/** Weights over hashed runs of letters, `lookCount` a bucket: one half for words of even hash, one for odd ones. */
export interface SpellingWeights {
  readonly halves: readonly [Float32Array | Int8Array, Float32Array | Int8Array];
  readonly step: number;
  readonly mask: number;
}

/** The longest run of letters looked at. */
const longest = 5;

/** Writes the hashes of all runs of up to five letters of a word, its edges marked; gives how many. */
export function writeRuns(text: string, start: number, end: number, into: Int32Array): number {
  const lowers = lowerCase();
  const stop = Math.min(end, start + 24);
  let count = 0;
  for (let from = start - 1; from <= stop; from += 1) {
    let hash = 17;
    for (let size = 0; size < longest && from + size <= stop; size += 1) {
      const at = from + size;
      const code = at < start ? 2 : at >= stop ? 3 : (lowers[text.charCodeAt(at)] ?? 0);
      hash = mix(hash, code);
      into[count++] = hash;
    }
  }
  return count;
}

const runs = new Int32Array(160);
const scores = new Float64Array(lookCount);

/**
 * How likely each look of a word is, written from `at` on in `into`. Half of the words taught one half of the weights,
 * the rest the other, and each word is judged by the half that never saw it: a listed name looks no surer than a new one.
 */
export function spell(
  weights: SpellingWeights,
  text: string,
  start: number,
  end: number,
  hash: number,
  into: Float32Array,
  at: number,
): void {
  const values = weights.halves[halfOf(hash)] ?? weights.halves[0];
  const count = writeRuns(text, start, end, runs);
  scores.fill(0);
  for (let run = 0; run < count; run += 1) {
    const bucket = ((runs[run] ?? 0) & weights.mask) * lookCount;
    for (let look = 0; look < lookCount; look += 1) scores[look] = (scores[look] ?? 0) + (values[bucket + look] ?? 0);
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let look = 0; look < lookCount; look += 1)
    sum += scores[look] = Math.exp(((scores[look] ?? 0) - most) * weights.step);
  for (let look = 0; look < lookCount; look += 1) into[at + look] = (scores[look] ?? 0) / sum;
}

/** Which half of the weights judges the word with this hash. */
export function halfOf(hash: number): 0 | 1 {
  return ((hash >>> 9) & 1) === 0 ? 0 : 1;
}
