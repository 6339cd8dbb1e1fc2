import { analyse, analyseQuery, fold, suggest, vocabularyOf, type Vocabulary } from '../knowledge/dutch/index.ts';
import type { TextAnalysis } from '../platform/search/analysis.ts';

const word = /[\p{L}\p{N}]+/gu;
const vocabularies = new WeakMap<ReadonlyMap<string, number>, Vocabulary>();

/** The Dutch analysis, in the form in which every search engine takes it. */
export const dutchAnalysis: TextAnalysis = {
  index: analyse,
  query(text) {
    const { groups } = analyseQuery(text);
    return {
      groups: groups
        .filter(({ exclude }) => !exclude)
        .map(({ word: typed, terms, phrase }) => ({
          word: typed,
          alternatives: phrase
            ? [{ tokens: phrase, weight: 1 }]
            : terms.map(({ token, weight, kind }) => ({ tokens: [token], weight, ranksOnly: kind === 'gram' })),
        })),
      without: groups
        .filter(({ exclude }) => exclude)
        .map(({ terms, phrase }) => phrase ?? terms.slice(0, 1).map(({ token }) => token)),
    };
  },
  words: (text) =>
    [...text.matchAll(word)].flatMap((match) => {
      const tokens = analyse(match[0]).split(' ').filter(Boolean);
      return tokens.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, tokens }];
    }),
  vocabulary: (text) => fold(text).match(word) ?? [],
  suggest(typed, counts) {
    const known = vocabularies.get(counts) ?? vocabularyOf(counts);
    vocabularies.set(counts, known);
    return suggest(typed, known, 1)[0] ?? null;
  },
};
