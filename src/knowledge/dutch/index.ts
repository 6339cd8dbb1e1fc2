/** Dutch text: sentences, tokens, words. Pure functions, offsets in UTF-16 code units. */
export { spanOf, type Span } from './text/span.ts';
export { sentences } from './text/sentences.ts';
export { tokens, type Token, type TokenKind } from './text/tokens.ts';
export { fold } from './words/fold.ts';
export { stopWords } from './words/stop-words.ts';
export { stem } from './stem/stem.ts';
export { frequency } from './words/frequency.ts';
export { splitCompound, type Compound } from './compounds/split-compound.ts';
export { analyse, contentWords } from './search/analyse.ts';
export {
  analyseQuery,
  type AnalysedQuery,
  type QueryGroup,
  type QueryTerm,
  type TermKind,
} from './search/analyse-query.ts';
export { readSynonyms, synonyms, type Synonyms } from './search/synonyms.ts';
export { MemoryIndex, type Ranked, type SearchableText } from './search/memory-index.ts';
export { suggest, vocabularyOf, type Vocabulary } from './spelling/suggest.ts';
export { reading, type HardWord, type Reading, type ReadingSentence, type SentenceReason } from './reading/reading.ts';
export { summary, themeSummary, type SummarySentence, type ThemeSentence } from './summary/summary.ts';
