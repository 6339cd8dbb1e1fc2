import type { Letter } from './letter.ts';

const day = 86_400_000;
const share = 0.9;

/**
 * Days within which nine tenths of the members came in, and the chance of that when they had come as the other
 * letters did: a scan over windows of that length (Naus 1965, with Bonferroni's bound). Null without dates.
 */
export function unlikelyTiming(
  members: readonly Letter[],
  all: readonly Letter[],
): { days: number | null; chance: number | null } {
  const mine = daysOf(members);
  if (mine.length < 2 || mine.length < members.length / 2) return { days: null, chance: null };
  const needed = Math.ceil(share * mine.length);
  let days = Infinity;
  for (let k = 0; k + needed <= mine.length; k++) {
    days = Math.min(days, (mine[k + needed - 1] as number) - (mine[k] as number) + 1);
  }
  const own = new Set(members.map(({ id }) => id));
  const others = daysOf(all.filter(({ id }) => !own.has(id)));
  const span = (others.at(-1) ?? 0) - (others[0] ?? 0) + 1;
  if (others.length < 20 || span < 2 * days) return { days, chance: null };
  const densest = densestShare(others, days);
  return { days, chance: Math.min(1, (span / days) * atLeast(needed, mine.length, densest)) };
}

/** Day numbers of letters with a date, sorted. */
function daysOf(letters: readonly Letter[]): number[] {
  return letters
    .map(({ at }) => (at === undefined ? Number.NaN : Math.floor(Date.parse(at) / day)))
    .filter((number) => Number.isFinite(number))
    .sort((a, b) => a - b);
}

function densestShare(sorted: readonly number[], window: number): number {
  let from = 0;
  let most = 0;
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] as number) - (sorted[from] as number) >= window) from++;
    most = Math.max(most, to - from + 1);
  }
  return most / sorted.length;
}

/** P(X ≥ k) for a binomial of n trials. */
function atLeast(k: number, n: number, chance: number): number {
  if (chance >= 1) return 1;
  if (chance <= 0) return 0;
  let log = 0;
  for (let i = 0; i < k; i++) log += Math.log((n - i) / (i + 1));
  log += k * Math.log(chance) + (n - k) * Math.log1p(-chance);
  let sum = 0;
  for (let i = k; i <= n; i++) {
    sum += Math.exp(log);
    log += Math.log((n - i) / (i + 1)) + Math.log(chance) - Math.log1p(-chance);
  }
  return Math.min(1, sum);
}
