import type { Letter } from './letter.ts';

/**
 * How far letters repeat each other's runs of words: 1 minus the different runs over all runs. Separate writers on
 * one subject soon share words but hardly runs of four; letters from one template saturate at once.
 */
export function saturation(members: readonly Letter[]): number {
  const seen = new Set<number>();
  let runs = 0;
  for (const { shingles } of members) {
    runs += shingles.length;
    for (const run of shingles) seen.add(run);
  }
  return runs === 0 ? 0 : 1 - seen.size / runs;
}
