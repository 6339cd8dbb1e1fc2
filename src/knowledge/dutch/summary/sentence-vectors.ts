import { contentWords } from '../search/analyse.ts';
import { termsOf } from '../search/word-terms.ts';
import { frequency } from '../words/frequency.ts';

/** The weights of the terms of a sentence, of length one. */
export type Vector = ReadonlyMap<string, number>;

/** How much a word says: rare words of the language say more; unknown ones are taken as fairly rare. */
function information(word: string): number {
  const common = frequency(word);
  return common === 0 ? 4.5 : Math.max(0.5, 7 - common);
}

/** Words beyond this number add nothing: an endless sentence is no better summary. */
const mostWords = 25;

/** How much the words of a text tell together. */
export function informationIn(text: string): number {
  return contentWords(text.slice(0, 2_000))
    .slice(0, mostWords)
    .reduce((sum, word) => sum + information(word), 1);
}

/** The terms of a text (stems, and parts of compounds at half weight), each with its weight, made of length one. */
export function vectorOf(text: string): Vector {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const word of contentWords(text)) {
    const { stem, parts } = termsOf(word);
    add(stem, information(word));
    for (const part of parts) add(part, 1.5);
  }
  const size = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (size > 0) for (const [term, weight] of weights) weights.set(term, weight / size);
  return weights;
}

/** Cosine of two vectors: 0 nothing in common, 1 the same. */
export function likeness(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The mean of vectors, not of length one. */
export function centreOf(vectors: readonly Vector[]): Map<string, number> {
  const centre = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centre.set(term, (centre.get(term) ?? 0) + weight / vectors.length);
  }
  return centre;
}
