import { lengthen } from './lengthen.ts';
import { endsInConsonant, endsInVowel, type Regions } from './regions.ts';

/** What becomes of a word when an ending goes; undefined where the ending must stay. */
export type Rule = (rest: string, regions: Regions) => string | undefined;
export type Rules = readonly (readonly [ending: string, rule: Rule])[];

/** Applies the rule of the longest ending of the word, and of no other. */
export function applyLongest(word: string, rules: Rules, regions: Regions): string | undefined {
  let best: readonly [string, Rule] | undefined;
  for (const entry of rules) {
    if (word.endsWith(entry[0]) && (best === undefined || entry[0].length > best[0].length)) best = entry;
  }
  return best?.[1](word.slice(0, word.length - best[0].length), regions);
}

/** Replaces the ending where it lies in the first region. */
export const first =
  (ending: string): Rule =>
  (rest, at) =>
    at.first <= rest.length ? rest + ending : undefined;

/** The same, where what stays ends in a consonant. */
export const afterConsonant =
  (ending: string): Rule =>
  (rest, at) =>
    at.first <= rest.length && endsInConsonant(rest) ? rest + ending : undefined;

/** The same, where what stays ends in a vowel. */
export const afterVowel =
  (ending: string): Rule =>
  (rest, at) =>
    at.first <= rest.length && endsInVowel(rest) ? rest + ending : undefined;

/** A rule whose outcome has its last vowel lengthened. */
export const lengthened =
  (rule: Rule): Rule =>
  (rest, at) => {
    const word = rule(rest, at);
    return word === undefined ? undefined : lengthen(word);
  };

/** Replaces the ending wherever it stands. */
export const always =
  (ending: string): Rule =>
  (rest) =>
    rest + ending;
