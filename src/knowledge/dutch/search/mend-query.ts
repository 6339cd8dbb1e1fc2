import { editDistance } from '../spelling/edit-distance.ts';
import { suggest, type Vocabulary } from '../spelling/suggest.ts';
import { frequency } from '../words/frequency.ts';
import type { AnalysedQuery, QueryGroup, QueryTerm } from './analyse-query.ts';
import { termsOf } from './word-terms.ts';

/** A Dutch word at least this common (Zipf scale) was meant as it was typed. */
const common = 3;
/** Shorter words have too many neighbours to be mended by two letters. */
const longEnoughForTwo = 8;
const partWeight = 0.7;

/** What a collection holds, as far as mending a query needs it. */
export interface Collection {
  holds(token: string): boolean;
  readonly vocabulary: Vocabulary;
}

/**
 * Asks for the nearest word of the collection beside a word that the collection does not hold, itself or in its parts.
 * Words that it holds, phrases, words to leave out and common Dutch words stay as they were typed.
 */
export function mendQuery(query: AnalysedQuery, collection: Collection): AnalysedQuery {
  return { groups: query.groups.map((group) => mended(group, collection)) };
}

function mended(group: QueryGroup, { holds, vocabulary }: Collection): QueryGroup {
  if (group.exclude || group.phrase !== undefined) return group;
  const own = termsOf(group.word);
  if (holds(own.stem) || (own.parts.length > 1 && own.parts.every(holds))) return group;
  if (frequency(group.word) >= common) return group;
  const [meant] = suggest(group.word, vocabulary, 1);
  if (meant === undefined) return group;
  if (group.word.length < longEnoughForTwo && editDistance(group.word, meant, 1) > 1) return group;
  const { stem, parts, grams } = termsOf(meant);
  const terms = new Map<string, QueryTerm>(group.terms.map((term) => [term.token, term]));
  const add = (tokens: readonly string[], weight: number, kind: QueryTerm['kind']): void => {
    for (const token of tokens) {
      if (!terms.has(token)) terms.set(token, { token, weight: weight / Math.sqrt(tokens.length), kind });
    }
  };
  add([stem], 1, 'spelling');
  add(parts, partWeight, 'spelling');
  add(grams, 1, 'gram');
  return { ...group, terms: [...terms.values()] };
}
