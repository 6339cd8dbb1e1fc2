import { afterConsonant, afterVowel, always, first, lengthened, type Rule, type Rules } from './endings.ts';
import { lengthen } from './lengthen.ts';

const bareOrBuild: Rule = (rest, at) => {
  if (rest.endsWith('ild')) return `${rest}er`;
  return at.first <= rest.length ? lengthen(rest) : undefined;
};

const second =
  (ending: string): Rule =>
  (rest, at) =>
    at.second <= rest.length ? lengthen(rest + ending) : undefined;

/** Endings that make nouns: 'heid', 'ing', 'atie'. */
export const nouns: Rules = [
  ['atie', first('eer')],
  ['iteit', lengthened(first(''))],
  ['heid', first('')],
  ['sel', first('')],
  ['ster', first('')],
  ['rder', always('r')],
  ['ing', bareOrBuild],
  ['isme', bareOrBuild],
  ['erij', bareOrBuild],
  ['arij', afterConsonant('aar')],
  ['fie', second('f')],
  ['gie', second('g')],
  ['tst', afterConsonant('t')],
  ['dst', afterConsonant('d')],
];

const gone = lengthened(afterConsonant(''));

/** Endings that make adjectives: 'baar', 'achtig', 'ioneel'. */
export const adjectives: Rules = [
  ['ioneel', first('ie')],
  ['atief', first('eer')],
  ['baar', first('')],
  ['naar', afterVowel('n')],
  ['laar', afterVowel('l')],
  ['raar', afterVowel('r')],
  ['tant', first('teer')],
  ['lijker', first('lijk')],
  ['lijkst', first('lijk')],
  ['achtig', first('')],
  ['achtiger', first('')],
  ['achtigst', first('')],
  ['eriger', gone],
  ['erigst', gone],
  ['erig', gone],
  ['end', gone],
];

const ig: Rule = (rest, at) => (rest === 'inn' ? undefined : gone(rest, at));

/** Tried where no other adjective's ending went. */
export const adjectivesInIg: Rules = [
  ['ig', ig],
  ['iger', ig],
  ['igst', ig],
];
