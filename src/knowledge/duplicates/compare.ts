import { commonInOrder } from './alignment.ts';
import { shared } from './prints.ts';
import type { Print } from './prints.ts';

export interface Likeness {
  readonly kind: 'near' | 'contained' | 'apart';
  /** Share of the shorter text that stands in the longer one, 0 to 1. */
  readonly share: number;
}

/** Bars: overlap of characters at which texts are copies at once, may be, and the share of words in order then. */
const bars = { sure: 0.62, perhaps: 0.22, aligned: 0.55, inside: 0.8, insideNoisy: 0.62, shortest: 8 };

/** Short texts are easily alike by chance: below 40 words the bar rises, to 0.85 for the shortest. */
function raised(bar: number, words: number): number {
  return Math.max(bar, Math.min(0.85, 0.9 - (0.9 - bar) * (words / 40)));
}

/** Second step: reads two candidates side by side, so that noise is let through and a shared subject is not. */
export function compare(a: Print, b: Print): Likeness {
  const both = shared(a.grams, b.grams);
  const overlap = both / Math.max(a.grams.length + b.grams.length - both, 1);
  const [shorter, longer] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const contained = both / Math.max(Math.min(a.grams.length, b.grams.length), 1);
  if (overlap >= raised(bars.sure, shorter)) return { kind: 'near', share: contained };
  if (contained < bars.perhaps * 1.6 || shorter < bars.shortest) return { kind: 'apart', share: contained };
  const inOrder = commonInOrder(a.words, b.words);
  if (overlap >= bars.perhaps && inOrder >= raised(bars.aligned, shorter) * longer)
    return { kind: 'near', share: contained };
  const share = Math.max(contained, inOrder / shorter);
  const inside =
    (contained >= bars.inside && inOrder >= 0.7 * shorter) ||
    (contained >= 0.55 && inOrder >= bars.insideNoisy * shorter);
  return { kind: inside && longer > 1.2 * shorter ? 'contained' : inside ? 'near' : 'apart', share };
}
