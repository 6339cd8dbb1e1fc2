import { afterConsonant, afterVowel, always, first, lengthened, type Rule, type Rules } from './endings.ts';
import { lengthen } from './lengthen.ts';
import { endsInConsonant, endsInVowel, type Regions } from './regions.ts';

const holds = (rest: string, at: Regions): boolean => at.first <= rest.length && endsInConsonant(rest);
const without = (word: string, letters: number): string => word.slice(0, word.length - letters);

const pluralS: Rule = (rest, at) => {
  if (rest.endsWith('t') && at.first <= rest.length - 1) return undefined;
  return holds(rest, at) ? rest : undefined;
};

const pluralEs: Rule = (rest, at) => {
  if (rest.endsWith('ar') && holds(without(rest, 2), at)) return lengthen(rest);
  if (rest.endsWith('er') && holds(without(rest, 2), at)) return rest;
  return holds(rest, at) ? `${rest}e` : undefined;
};

const pluralEn: Rule = (rest, at) => {
  if (rest.endsWith('hed') && at.first <= rest.length - 3) return `${without(rest, 3)}heid`;
  if (rest.endsWith('nd')) return rest;
  if (rest.endsWith('d') && holds(without(rest, 1), at)) return without(rest, 1);
  if (/[ij]$/u.test(rest) && endsInVowel(without(rest, 1))) return rest;
  return holds(rest, at) ? lengthen(rest) : undefined;
};

const diminutive: Rule = (rest, at) => {
  if (rest.endsWith("'t")) return without(rest, 2);
  if (rest.endsWith('et') && holds(without(rest, 2), at)) return without(rest, 2);
  if (rest.endsWith('rnt')) return without(rest, 1);
  const bare = without(rest, 1);
  if (rest.endsWith('t') && at.first <= bare.length && bare !== '' && endsInVowel(without(bare, 1))) return bare;
  if (rest.endsWith('ink')) return `${bare}g`;
  if (rest.endsWith('mp')) return bare;
  if (rest.endsWith("'") && at.first <= bare.length) return bare;
  return holds(rest, at) ? rest : undefined;
};

/** Plurals and the endings of verbs. */
export const plurals: Rules = [
  ['nde', always('nd')],
  ['en', pluralEn],
  ['s', pluralS],
  ["'s", always('')],
  ['es', pluralEs],
  ['ies', first('ie')],
  ['aus', afterVowel('au')],
  ['és', first('é')],
];

/** Diminutives and the final e of adjectives and past tenses. */
export const finalE: Rules = [
  ['je', diminutive],
  ['ge', first('g')],
  ['lijke', first('lijk')],
  ['ische', first('isch')],
  ['de', afterConsonant('')],
  ['te', first('t')],
  ['se', first('s')],
  ['re', first('r')],
  ['le', lengthened(first('l'))],
  ['ene', lengthened(afterConsonant('en'))],
  ['ieve', afterConsonant('ief')],
];
