import { Mixture } from './likelihood.ts';
import type { Bag } from './likelihood.ts';
import type { Units } from './units.ts';

const rounds = 16;
const slice = 256;

/**
 * Reads every unit again with the groups as they stand and moves it to the group that explains its words best,
 * until hardly anything moves. Units of fixed themes stay; bans hold. Changes `groupOf` in place; yields the share done.
 */
export function* refine(bags: readonly Bag[], units: Units, groupOf: Int32Array, terms: number): Generator<number> {
  const groups = groupOf.reduce((top, group) => Math.max(top, group + 1), 0);
  const mixture = new Mixture(terms, groups, bags);
  for (const [unit, bag] of bags.entries()) mixture.move(bag, groupOf[unit] as number, 1);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    mixture.weigh();
    for (const [number, bag] of bags.entries()) {
      if (number % slice === 0) yield (round + number / bags.length) / rounds;
      if (units.units[number]?.theme !== undefined || bag.words === 0) continue;
      const from = groupOf[number] as number;
      mixture.move(bag, from, -1);
      const banned = new Set([...(units.forbidden.get(number) ?? [])].map((other) => groupOf[other]));
      const best = mixture.best(bag, (group) => !banned.has(group));
      const to = best < 0 ? from : best;
      mixture.move(bag, to, 1);
      groupOf[number] = to;
      if (to !== from) moved++;
    }
    if (moved <= bags.length / 500) return;
  }
}
