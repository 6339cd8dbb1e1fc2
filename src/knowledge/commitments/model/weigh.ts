import { bias, weights } from './weights-data.ts';

/** From here on a sentence is proposed: the lowest step at which the kept-apart sentences keep precision 0.90. */
export const threshold = 0.55;

/** The estimated chance that a sentence with these features is a commitment: a logistic model. 0 without features. */
export function weigh(features: readonly string[]): number {
  if (features.length === 0) return 0;
  const sum = features.reduce((total, name) => total + (weights[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
