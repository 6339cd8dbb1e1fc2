/** Commitments in a Dutch policy paper: proposals with literal quotes, and a kind for every sentence. Pure functions. */
export { proposeCommitments } from './propose-commitments.ts';
export { explainSentence, explainPaper } from './explain-sentence.ts';
export { threshold as commitmentChance } from './model/weigh.ts';
export { planYearIn } from './plan-year.ts';
export { findDeadline } from './deadline/find-deadline.ts';
export {
  actionKinds,
  sentenceKinds,
  type ActionKind,
  type Actor,
  type Cue,
  type CueRole,
  type Deadline,
  type ExplainedSentence,
  type Firmness,
  type FirmnessReason,
  type PaperFacts,
  type Proposal,
  type SentenceKind,
} from './types.ts';
export { nl, type CommitmentTexts } from './texts/nl.ts';
export { en } from './texts/en.ts';
