import type { nl } from './nl.ts';

/** The Dutch texts decide which there are. */
export type RulesTexts = {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends string ? string : (typeof nl)[Key];
};
