import { candidates, score } from '../../src/knowledge/dutch/compounds/candidates.ts';
import { commonness } from '../../src/knowledge/dutch/compounds/split-compound.ts';
import type { LabelledWord } from './compound-data.ts';
import type { CompoundExample } from './compound-trainer.ts';

/** The words that can be learned from: whole ones, and compounds that end in their head. */
export const examplesOf = (words: readonly LabelledWord[]): CompoundExample[] =>
  words
    .filter(({ word, head }) => head === undefined || (word.endsWith(head) && word !== head))
    .map(({ word, head }) => ({ word, at: head === undefined ? 0 : word.length - head.length }));

/** The head that weights give a word: where a split scores more than the whole plus a margin. */
export function headWith(weights: Float64Array | Int8Array, step: number, margin: number): (word: string) => string {
  return (word) => {
    const ways = candidates(word, commonness).map(({ at, features }) => ({
      at,
      value: score(features, weights) * step,
    }));
    const [whole, ...splits] = ways;
    const best = splits.reduce((a, b) => (b.value > a.value ? b : a), { at: 0, value: -Infinity });
    return best.value > (whole?.value ?? 0) + margin ? word.slice(best.at) : word;
  };
}

/** Weights in one signed byte each, times a step. */
export function quantised(weights: Float64Array): { readonly bytes: Int8Array; readonly step: number } {
  const step = weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
  return { bytes: Int8Array.from(weights, (value) => Math.round(value / step)), step };
}
