import { adjectives, adjectivesInIg, nouns } from './derivation.ts';
import { applyLongest } from './endings.ts';
import { finalE, plurals } from './inflection.ts';
import { withoutInfix, withoutParticipleEnd, withoutPrefix } from './participle.ts';
import { regionsOf } from './regions.ts';

/** No Dutch word is longer; what is (a key, a link) has no stem. */
const longest = 80;

/**
 * The stem of a Dutch word in lower case: 'toeslagen' → 'toeslaag', 'aangemeld' → 'aanmel'.
 * A stem is a key to compare words by, not a word.
 * The algorithm of Kraaij and Pohlmann (1994) as Snowball 3 defines it for Dutch.
 */
export function stem(word: string): string {
  if (word.length > longest) return word;
  const regions = regionsOf(word);
  let now = word;
  let changed = false;
  const step = (outcome: string | undefined): boolean => {
    if (outcome === undefined) return false;
    now = outcome;
    changed = true;
    return true;
  };
  step(applyLongest(now, plurals, regions));
  step(applyLongest(now, finalE, regions));
  step(applyLongest(now, nouns, regions));
  if (!step(applyLongest(now, adjectives, regions))) step(applyLongest(now, adjectivesInIg, regions));
  for (const strip of [withoutPrefix, withoutInfix]) {
    if (step(strip(now))) now = withoutParticipleEnd(now, regionsOf(now));
  }
  if (/[kfp]t$/u.test(now)) step(now.slice(0, -1));
  return changed ? singleEnd(now) : now;
}

/** One final consonant instead of two, and a voiceless one: 'bakk' → 'bak', 'brev' → 'bref'. */
function singleEnd(word: string): string {
  if (word === 'inn') return word;
  const rest = word.slice(0, -1);
  if (/(?:bb|cc|dd|ff|gg|hh|jj|kk|ll|mm|nn|pp|qq|rr|ss|tt|vv|ww|xx|zz)$/u.test(word)) return rest;
  if (word.endsWith('v')) return `${rest}f`;
  return word.endsWith('z') ? `${rest}s` : word;
}
