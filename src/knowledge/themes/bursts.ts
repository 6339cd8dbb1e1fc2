import { upperTail } from './negative-binomial.ts';

/** Texts of one theme per day, oldest first; `totals` the texts of all themes on the same days. */
export interface DailyCounts {
  readonly counts: readonly number[];
  /** Corrects for days on which everything grows; left out, every day weighs the same. */
  readonly totals?: readonly number[] | undefined;
}

export interface BurstOptions {
  /** Days at the end that are tested; 7 unless told. */
  readonly window?: number;
  /** Days before those that count as history; 84 unless told. */
  readonly history?: number;
}

export interface Burst {
  /** Number of texts expected in the window from the theme's own history. */
  readonly expected: number;
  readonly observed: number;
  /** Observed over expected: "x times the expected number". */
  readonly times: number;
  /** Chance of this many or more when nothing has changed, 0 to 1. */
  readonly pValue: number;
  /** True when the theme has no texts before the window. */
  readonly isNew: boolean;
}

/** A theme that was never seen is expected to bring half a text over its whole history (Jeffreys' prior). */
const priorTexts = 0.5;

/**
 * Whether the last days bring more texts than the theme's own history leads to expect. The count to come is
 * negative-binomial: a Poisson rate that is uncertain (little history) and uneven (weeks differ more than chance).
 * @throws RangeError when counts are negative or the two lists differ in length.
 */
export function burst(daily: DailyCounts, options: BurstOptions = {}): Burst {
  const { counts } = daily;
  const totals = daily.totals ?? counts.map(() => 1);
  if (totals.length !== counts.length) throw new RangeError('counts and totals must cover the same days');
  if (counts.some((count) => !(count >= 0)) || totals.some((total) => !(total >= 0))) {
    throw new RangeError('counts per day cannot be negative');
  }
  const window = Math.min(options.window ?? 7, counts.length);
  const cut = counts.length - window;
  const from = Math.max(0, cut - (options.history ?? 84));
  const observed = sum(counts.slice(cut));
  const past = sum(counts.slice(from, cut));
  const exposure = Math.max(sum(totals.slice(from, cut)), daily.totals ? 1 : window);
  const share = sum(totals.slice(cut)) / exposure;
  const expected = (past + priorTexts) * share;
  const shape = Math.min(past + priorTexts, unevenness(counts.slice(from, cut), window) * Math.max(expected, 1));
  const pValue = upperTail(observed, expected, shape);
  return { expected, observed, times: expected > 0 ? observed / expected : observed, pValue, isNew: past === 0 };
}

/**
 * The themes whose growth is more than chance, the strongest first, at a false-discovery rate over all
 * themes that were looked at (Benjamini and Hochberg 1995).
 */
export function bursts<Key>(
  themes: readonly (DailyCounts & { readonly key: Key })[],
  options: BurstOptions & { readonly rate?: number } = {},
): (Burst & { readonly key: Key })[] {
  const tested = themes.map((theme) => ({ key: theme.key, ...burst(theme, options) }));
  tested.sort((a, b) => a.pValue - b.pValue || b.times - a.times);
  const rate = options.rate ?? 0.05;
  let last = -1;
  for (const [rank, { pValue }] of tested.entries()) if (pValue <= (rate * (rank + 1)) / tested.length) last = rank;
  return tested.slice(0, last + 1).filter(({ times }) => times > 1);
}

/** How even the windows of the past were, as the negative binomial's shape per expected text; large is even. */
function unevenness(past: readonly number[], window: number): number {
  const sums: number[] = [];
  for (let end = past.length; end - window >= 0; end -= window) sums.push(sum(past.slice(end - window, end)));
  if (sums.length < 4) return Infinity;
  const mean = sum(sums) / sums.length;
  const variance = sum(sums.map((value) => (value - mean) ** 2)) / (sums.length - 1);
  return variance > mean && mean > 0 ? mean / (variance - mean) : Infinity;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
