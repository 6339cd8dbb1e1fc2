import type { VerbClass } from '../lexicon/verbs.ts';
import type { Outcome } from './outcomes.ts';

/** How a sentence can promise. */
export type PromiseForm =
  | 'we-present'
  | 'actor-present'
  | 'future'
  | 'future-passive'
  | 'passive'
  | 'intent'
  | 'event'
  | 'nominal'
  | 'priority'
  | 'outcome'
  | 'infinitive'
  | 'deed'
  | 'thing-present'
  | 'wording';

/** One place in a sentence that may hold a promise. */
export interface PromiseSite {
  readonly form: PromiseForm;
  /** Index of the finite verb (or of the noun, for a nominal one). */
  readonly at: number;
  readonly verb: VerbClass | 'unknown';
  /** Where the word that carries the act stands: infinitive, participle, or the finite verb itself. */
  readonly act: number;
  /** What comes about, for the form `outcome`. */
  readonly outcome?: Outcome;
  /** Indexes of the first and last word that name who acts. */
  readonly actor?: { readonly first: number; readonly last: number };
}

/** The form to which a site belongs and the words that carry it. */
