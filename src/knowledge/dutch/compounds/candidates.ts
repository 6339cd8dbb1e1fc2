import { shortestPart, splitFeatures, wholeFeatures, type Features, type Level } from './features.ts';

/** One way to read a word: split before `at`, or whole where `at` is 0. */
export interface Candidate {
  readonly at: number;
  readonly features: Features;
}

/** All ways to read a word in two parts, after the way that leaves it whole. */
export function candidates(word: string, level: Level): Candidate[] {
  const found: Candidate[] = [{ at: 0, features: wholeFeatures(word, level) }];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    found.push({ at, features: splitFeatures(word, at, level) });
  }
  return found;
}

/** The score of a set of features under weights. */
export function score(features: Features, weights: Float32Array | Float64Array | Int8Array): number {
  let sum = 0;
  for (const feature of features.near) sum += weights[feature] ?? 0;
  for (const feature of features.whole) sum += weights[feature] ?? 0;
  return sum;
}
