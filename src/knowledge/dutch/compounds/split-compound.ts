import { frequency } from '../words/frequency.ts';
import { candidates, score } from './candidates.ts';
import type { Level } from './features.ts';
import { packedWeights, threshold, weightStep } from './weights-data.ts';

/** A word in its parts. */
export interface Compound {
  readonly word: string;
  /** Stretches of the word in order, together the whole word; one part where it is no compound. */
  readonly parts: readonly string[];
  /** The part that says what kind of thing it is ('fietspad' → 'pad'); the word itself where it is no compound. */
  readonly head: string;
}

/** Longer words are keys or links, not compounds. */
const longestWord = 60;
const shortestWord = 5;

let weights: Int8Array | undefined;

/** How common a word is, as the model was taught it: 0 for unknown, else 1 to 7. */
export const commonness: Level = (word) => Math.ceil(frequency(word));

/**
 * Splits a Dutch compound into its parts: 'fietspadenplan' → 'fietspaden' + 'plan', head 'plan'.
 * A log-linear model over the letters around each possible seam and the commonness of both sides; see model-card.md.
 */
export function splitCompound(word: string): Compound {
  const at = seam(word);
  if (at === 0) return { word, parts: [word], head: word };
  const head = word.slice(at);
  return { word, parts: [...splitCompound(word.slice(0, at)).parts, ...splitCompound(head).parts], head };
}

/** Where the last part of a compound starts; 0 where the word is whole. */
function seam(word: string): number {
  if (word.length < shortestWord || word.length > longestWord) return 0;
  const folded = word.toLowerCase();
  if (folded.length !== word.length || !/^[\p{Ll}'’-]+$/u.test(folded)) return 0;
  weights ??= unpack(packedWeights);
  let best = 0;
  let highest = -Infinity;
  let whole = 0;
  for (const { at, features } of candidates(folded, commonness)) {
    const value = score(features, weights) * weightStep;
    if (at === 0) whole = value;
    else if (value > highest) [best, highest] = [at, value];
  }
  return highest > whole + threshold ? best : 0;
}

/** The weights from their text: base64 of one signed byte each. */
function unpack(packed: string): Int8Array {
  const bytes = atob(packed);
  return Int8Array.from(bytes, (letter) => letter.charCodeAt(0));
}
