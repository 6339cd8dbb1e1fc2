import type { Language } from '../../kernel/dates.ts';

/** A document to be judged. Documents with the same `group` count as copies of each other, as do equal texts. */
export interface ReviewDocument {
  readonly id: string;
  readonly text: string;
  readonly group?: string | undefined;
}

/** What a person decided about one document. */
export interface Judgement {
  readonly id: string;
  readonly relevant: boolean;
}

export interface ReviewOptions {
  /** The requester's own words; they count as a relevant example, less so with each relevant document found. */
  readonly request?: string | undefined;
  /** Ids in the order in which the requester wants them; counts most at the start. */
  readonly order?: readonly string[] | undefined;
  /** What was known before the review began. */
  readonly seedJudgements?: readonly Judgement[] | undefined;
  /** The share of relevant documents to be found, above 0 and at most 1; 0.95 where absent. */
  readonly recall?: number | undefined;
  /** How sure the review must be before it says stop, above 0 and below 1; 0.95 where absent. */
  readonly certainty?: number | undefined;
}

/** A document to judge next, with its copies: one judgement counts for all. */
export interface Proposal {
  readonly id: string;
  readonly copies: readonly string[];
  /** Higher is likelier relevant; compare only within one answer. */
  readonly score: number;
}

/** What the judgements so far say about what is still to be found. Copies count once. */
export interface Estimate {
  readonly found: number;
  readonly judged: number;
  readonly unjudged: number;
  readonly expectedTotal: number;
  /** The fewest relevant documents there can be: those found. */
  readonly low: number;
  /** The most relevant documents there can be at the asked certainty. */
  readonly high: number;
  /** found / expectedTotal; 0 while nothing was found and something may be. */
  readonly recall: number;
  /** How sure it is that the asked recall is reached, 0 … 1. */
  readonly certainty: number;
  readonly stop: boolean;
  words(language: Language): string;
}

/** A review as plain data, for JSON. The documents are not in it. */
export interface SavedReview {
  readonly version: 1;
  readonly documents: number;
  readonly request: string | null;
  readonly order: readonly string[];
  readonly recall: number;
  readonly certainty: number;
  readonly learned: boolean;
  readonly requestDual: number;
  readonly judgements: readonly SavedJudgement[];
}

export interface SavedJudgement extends Judgement {
  readonly seed: boolean;
  /** The weight that this judgement got in what was learned. */
  readonly dual: number;
}
