import type { TextAnalysis } from '../analysis.ts';

const word = /[\p{L}\d]+/gu;
const token = (text: string) => text.toLowerCase();

/** Analysis for tests of the engine itself: words as they are, "phrases" and -without. */
export const plainAnalysis: TextAnalysis = {
  index: (text) => [...text.matchAll(word)].map(([found]) => token(found)).join(' '),
  query(text) {
    const groups: { word: string; alternatives: { tokens: string[]; weight: number }[] }[] = [];
    const without: string[][] = [];
    for (const [part] of text.matchAll(/-?"[^"]+"|\S+/g)) {
      const tokens = [...part.matchAll(word)].map(([found]) => token(found));
      if (tokens.length === 0) continue;
      if (part.startsWith('-')) without.push(tokens);
      else groups.push({ word: part, alternatives: [{ tokens, weight: 1 }] });
    }
    return { groups, without };
  },
  words: (text) =>
    [...text.matchAll(word)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      tokens: [token(match[0])],
    })),
  vocabulary: (text) => [...text.matchAll(word)].map(([found]) => token(found)),
  suggest(typed, vocabulary) {
    for (const known of vocabulary.keys())
      if (known.length === typed.length && [...known].filter((letter, at) => letter !== typed[at]).length === 1)
        return known;
    return null;
  },
};
