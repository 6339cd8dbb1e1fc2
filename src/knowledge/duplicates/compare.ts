import { commonInOrder } from './alignment.ts';
import { shared } from './prints.ts';
import type { Print } from './prints.ts';

export interface Likeness {
  readonly kind: 'near' | 'contained' | 'apart';
  /** Share of the shorter text that stands in the longer one, 0 to 1. */
  readonly share: number;
}

/** Bars: overlap of characters at which texts are copies at once, are so when they agree all along, may be, and the share of words in order then. */
const bars = {
  certain: 0.8,
  sure: 0.62,
  perhaps: 0.22,
  aligned: 0.55,
  alignedAlike: 0.42,
  alike: 0.75,
  inside: 0.8,
  insideNoisy: 0.62,
  shortest: 8,
};

/** Short texts are easily alike by chance: below 40 words the bar rises, to 0.85 for the shortest. */
function raised(bar: number, words: number): number {
  return Math.max(bar, Math.min(0.85, 0.9 - (0.9 - bar) * (words / 40)));
}

const block = 20;
/**
 * Of the pairs of neighbouring words in a block so many must stand in the other text, and so many times what its
 * better blocks have; of all blocks so many must hold.
 */
const spread = { pairs: 0.1, ofBetter: 0.35, blocks: 0.75 };

/**
 * Whether the shorter text comes back all along: scanning spoils words everywhere, but letters from one form agree in
 * the form and differ wholly in what it was filled in with.
 */
function throughout(a: Int32Array, b: Int32Array): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const blocks = Math.floor(short.length / block);
  if (blocks < 3) return true;
  const known = new Set<number>();
  for (let at = 0; at + 1 < long.length; at++) known.add(pairOf(long, at));
  const rates = Array.from({ length: blocks }, (_, k) => {
    const [from, to] = [Math.floor((k * short.length) / blocks), Math.floor(((k + 1) * short.length) / blocks) - 1];
    let met = 0;
    for (let at = from; at < to; at++) if (known.has(pairOf(short, at))) met++;
    return met / (to - from);
  }).sort((x, y) => x - y);
  const better = rates[Math.floor(0.75 * blocks)] ?? 0;
  const bar = Math.max(spread.pairs, spread.ofBetter * better);
  return rates.filter((rate) => rate >= bar).length >= spread.blocks * blocks;
}

function pairOf(words: Int32Array, at: number): number {
  return Math.imul((words[at] as number) ^ 0x5bd1e995, 0x9e3779b1) ^ (words[at + 1] as number);
}

/** Second step: reads two candidates side by side, so that noise is let through and a shared subject is not. */
export function compare(a: Print, b: Print): Likeness {
  const both = shared(a.grams, b.grams);
  const overlap = both / Math.max(a.grams.length + b.grams.length - both, 1);
  const [shorter, longer] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const contained = both / Math.max(Math.min(a.grams.length, b.grams.length), 1);
  if (overlap >= raised(bars.sure, shorter) && (overlap >= bars.certain || throughout(a.words, b.words)))
    return { kind: 'near', share: contained };
  if (contained < bars.perhaps * 1.6 || shorter < bars.shortest) return { kind: 'apart', share: contained };
  const inOrder = commonInOrder(a.words, b.words);
  if (!throughout(a.words, b.words)) return { kind: 'apart', share: contained };
  // Scanning leaves a text as long as it was; where one is much longer, more of it must be the other.
  const aligned = shorter >= bars.alike * longer ? bars.alignedAlike : bars.aligned;
  if (overlap >= bars.perhaps && inOrder >= raised(aligned, shorter) * longer)
    return { kind: 'near', share: contained };
  const share = Math.max(contained, inOrder / shorter);
  const inside =
    (contained >= bars.inside && inOrder >= 0.7 * shorter) ||
    (contained >= 0.55 && inOrder >= bars.insideNoisy * shorter);
  return { kind: inside && longer > 1.2 * shorter ? 'contained' : inside ? 'near' : 'apart', share };
}
