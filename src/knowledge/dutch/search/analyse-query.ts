import { contentWords, joinedWords } from './analyse.ts';
import { synonyms as ours, type Synonyms } from './synonyms.ts';
import { termsOf } from './word-terms.ts';

/** How a token stands for the word that was typed. */
export type TermKind = 'stem' | 'part' | 'synonym' | 'spelling' | 'gram';

/** A token to look for and how much a find counts. */
export interface QueryTerm {
  readonly token: string;
  readonly weight: number;
  readonly kind: TermKind;
}

/** One word or one phrase of a query: a document fits it when it holds any of the terms. */
export interface QueryGroup {
  /** The word or phrase, folded, as typed. */
  readonly word: string;
  readonly terms: readonly QueryTerm[];
  /** Tokens that must follow each other, for words in quotes. */
  readonly phrase?: readonly string[];
  /** Typed with a minus sign: what fits is left out. */
  readonly exclude: boolean;
}

/** A query as every search engine asks it. */
export interface AnalysedQuery {
  readonly groups: readonly QueryGroup[];
}

const weights = { stem: 1, part: 0.7, synonym: 0.4, gram: 1 } as const;
const piece = /(?<=^|\s)(-?)(?:"([^"]{1,500})"|„([^”"]{1,500})[”"]|“([^”]{1,500})”|(\S+))/gu;
const longestQuery = 1_000;

/**
 * Reads what a person typed: words, "words in quotes" that must stand together, and -words that must be absent.
 * Sum over the groups, within a group over its terms (weight × BM25); terms of kind `gram` only rank:
 * whether a document is found at all is for the other kinds to say, where they find any.
 */
export function analyseQuery(query: string, synonyms: Synonyms = ours): AnalysedQuery {
  const groups: QueryGroup[] = [];
  for (const match of query.slice(0, longestQuery).matchAll(piece)) {
    const quoted = match[2] ?? match[3] ?? match[4];
    const words = contentWords(quoted ?? match[5] ?? '');
    const exclude = match[1] === '-' && words.length > 0;
    if (words.length > 1 && (quoted !== undefined || exclude)) groups.push(phraseGroup(words, exclude));
    else {
      const joined = exclude ? [] : joinedWords(match[5] ?? '');
      words.forEach((word, place) => {
        groups.push(wordGroup(word, exclude, synonyms, place === words.length - 1 ? joined : []));
      });
    }
  }
  return { groups };
}

function phraseGroup(words: readonly string[], exclude: boolean): QueryGroup {
  const phrase = words.map((word) => termsOf(word).stem);
  const terms = phrase.map((token) => ({ token, weight: weights.stem, kind: 'stem' as const }));
  return { word: words.join(' '), terms, phrase, exclude };
}

/** `joined`: words with hyphens that end in this word, written as one. */
function wordGroup(word: string, exclude: boolean, synonyms: Synonyms, joined: readonly string[]): QueryGroup {
  const own = termsOf(word);
  const terms = new Map<string, QueryTerm>([[own.stem, { token: own.stem, weight: weights.stem, kind: 'stem' }]]);
  const add = (tokens: readonly string[], kind: 'part' | 'synonym' | 'gram'): void => {
    for (const token of tokens) {
      const weight = weights[kind] / Math.sqrt(tokens.length);
      if (!terms.has(token)) terms.set(token, { token, weight, kind });
    }
  };
  if (!exclude) {
    add(own.parts, 'part');
    for (const whole of joined) add([termsOf(whole).stem], 'part');
    add(
      (synonyms.get(word) ?? []).map((other) => termsOf(other).stem),
      'synonym',
    );
    add(own.grams, 'gram');
  }
  return { word, terms: [...terms.values()], exclude };
}
