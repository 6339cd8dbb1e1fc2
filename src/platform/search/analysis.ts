/**
 * How text becomes what is indexed and asked for. Given by main.ts, so that every search engine ranks the same tokens.
 * Tokens hold letters, digits and `_` only.
 */
export interface TextAnalysis {
  /** The token stream of a text, joined by spaces, as it goes into the index. */
  index(text: string): string;
  /** What a person typed, as groups of tokens. */
  query(text: string): AnalysedQuery;
  /** The words of a text with their places, and for each the tokens under which it is found. */
  words(text: string): readonly { readonly start: number; readonly end: number; readonly tokens: readonly string[] }[];
  /** The words of a text in the form in which a better spelling is offered. */
  vocabulary(text: string): readonly string[];
  /** The nearest word of the vocabulary to one that was not found, or null. */
  suggest(word: string, vocabulary: ReadonlyMap<string, number>): string | null;
}

export interface AnalysedQuery {
  /** One group per word or phrase typed; a document answers a group through any of its alternatives. */
  readonly groups: readonly QueryGroup[];
  /** Phrases or tokens that may not occur. */
  readonly without: readonly (readonly string[])[];
}

export interface QueryGroup {
  /** As typed, for "did you mean". */
  readonly word: string;
  /** Their shares add up. More than one token in `tokens` is a phrase. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly tokens: readonly string[];
  readonly weight: number;
  /** Only orders what the others find; finds by itself when nothing else in the whole query does. */
  readonly ranksOnly?: boolean;
}
