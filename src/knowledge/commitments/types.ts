import type { Span } from '../dutch/index.ts';

/** What is done, in the terms of Dutch policy; labels stand in `texts`. */
export const actionKinds = [
  'bill',
  'regulation',
  'money',
  'research',
  'organisation',
  'plan-or-strategy',
  'register-or-system',
  'report-to-parliament',
  'talks-or-agreement',
  'support-or-subsidy',
  'communication',
  'continuation',
  'other',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** What a sentence of a policy paper does; every sentence has exactly one. */
export const sentenceKinds = [
  'heading',
  'commitment',
  'description',
  'motivation',
  'looking-back',
  'norm',
  'possibility',
  'negated',
  'opinion',
  'effect',
  'example',
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** Words that made the machine propose or decline, each with the part it played. */
export const cueRoles = [
  'promise-verb',
  'modal',
  'passive',
  'intent',
  'nominal',
  'actor',
  'deadline',
  'instrument',
  'past',
  'norm',
  'possibility',
  'negation',
  'opinion',
  'motivation',
  'effect',
  'example',
  'description',
  'heading',
  'lead',
  'wording',
] as const;
export type CueRole = (typeof cueRoles)[number];

/** A stretch of the given text (offsets in UTF-16 code units) and its role; `heading` and `lead` stand above the sentence. */
export interface Cue extends Span {
  readonly role: CueRole;
}

/** Who acts. `text` is as in the paper; `name` resolves "we" to the publisher. */
export interface Actor {
  /** Absent where nobody is named. */
  readonly text?: string;
  /** Who it is, as far as known: the publisher for "we" and for a passive without an actor. */
  readonly name?: string;
  /** named: in the words; publisher: "we"; passive: the sentence names nobody; implied: taken from earlier. */
  readonly how: 'named' | 'publisher' | 'passive' | 'implied';
}

export type DeadlineKind = 'by' | 'during' | 'yearly' | 'none';
export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'season' | 'half-year' | 'year' | 'years' | 'vague';

/** By when. `from` and `until` are ISO dates, both included; absent where the words give none. */
export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly from?: string;
  readonly until?: string;
  readonly precision?: DeadlinePrecision;
}

export type FirmnessReason =
  | 'instrument'
  | 'amount'
  | 'deadline'
  | 'result-verb'
  | 'future'
  | 'effort-verb'
  | 'intent-verb'
  | 'no-instrument'
  | 'hedged';

/** concrete: one can see afterwards whether it was done; directional: an effort or a course. */
export interface Firmness {
  readonly level: 'concrete' | 'directional';
  readonly reasons: readonly FirmnessReason[];
}

/** One proposed commitment; a person decides. `text.slice(start, end) === quote` always holds. */
export interface Proposal {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The sentence that holds it. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly actor: Actor;
  readonly action: ActionKind;
  readonly deadline: Deadline;
  readonly firmness: Firmness;
  readonly cues: readonly Cue[];
  /** Estimated chance, 0 to 1, that a person calls this a commitment. */
  readonly confidence: number;
}

/** A sentence with its kind, the words behind that, and the commitments in it (none unless kind is commitment). */
export interface ExplainedSentence extends Span {
  readonly kind: SentenceKind;
  readonly cues: readonly Cue[];
  readonly confidence: number;
  readonly proposals: readonly Proposal[];
}

/** What is known about the paper. */
export interface PaperFacts {
  /** The year the plan is for; "dit jaar" and "komend jaar" mean it unless `writtenYear` is given. */
  readonly planYear: number;
  /** The year in which it was written, where that differs: "dit jaar" is then this year, "komend jaar" the next. */
  readonly writtenYear?: number;
  /** Who speaks: "we" becomes this name. */
  readonly publisher?: string;
  /** Start and end of headings, where the document's structure is known. */
  readonly headings?: readonly { readonly start: number; readonly end: number }[];
}
