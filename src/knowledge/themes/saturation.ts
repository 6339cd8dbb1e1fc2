import type { Letter } from './letters.ts';

/** Heaps' law with values that fit Dutch and English letters; used where there are too few other texts to learn from. */
const usual = { factor: 6, power: 0.7 };
const learnFrom = 500;

/**
 * How many different words separate writers use in so many words, learnt from letters outside any template.
 * Below and beyond what was seen it follows Heaps' law.
 */
export function wordGrowth(letters: readonly Letter[]): (words: number) => number {
  const points: [number, number][] = [];
  const seen = new Set<string>();
  let words = 0;
  let next = 16;
  for (const letter of spread(letters)) {
    for (const { word } of letter.words) {
      seen.add(word);
      if (++words < next) continue;
      points.push([Math.log(words), Math.log(seen.size)]);
      next = Math.ceil(next * 1.25);
    }
  }
  if (words < learnFrom) return (asked) => Math.min(asked, usual.factor * asked ** usual.power);
  return (asked) => Math.min(asked, Math.exp(interpolate(points, Math.log(Math.max(asked, 1)))));
}

/** How far the vocabulary of letters stays behind that of as many words by separate writers, 0 to 1. */
export function saturation(members: readonly Letter[], growth: (words: number) => number): number {
  const seen = new Set<string>();
  let words = 0;
  for (const letter of members) {
    words += letter.words.length;
    for (const { word } of letter.words) seen.add(word);
  }
  return words === 0 ? 0 : Math.max(0, 1 - seen.size / growth(words));
}

/** Letters in an order that mixes stories: by a hash of their words. */
function spread(letters: readonly Letter[]): Letter[] {
  const key = (letter: Letter): number =>
    letter.shingles.reduce((hash, run) => Math.imul(hash ^ run, 0x9e3779b1), 7) >>> 0;
  return letters
    .map((letter) => ({ letter, at: key(letter) }))
    .sort((a, b) => a.at - b.at)
    .map(({ letter }) => letter);
}

function interpolate(points: readonly [number, number][], x: number): number {
  const last = points.length - 1;
  let at = points.findIndex(([seen]) => seen >= x);
  if (at < 0) at = last;
  const [x1, y1] = points[Math.max(1, at)] ?? [0, 0];
  const [x0, y0] = points[Math.max(0, Math.max(1, at) - (x > (points[last]?.[0] ?? 0) ? 8 : 1))] ?? [0, 0];
  return y0 + ((y1 - y0) * (x - x0)) / Math.max(x1 - x0, 1e-9);
}
