export { Corpus, articleFor } from './corpus/corpus.ts';
export { LawError, type LawErrorCode, type LawPlace } from './errors.ts';
export { discretionIn, type Discretion } from './changing/discretion.ts';
export { turningPoints, type Change, type Turn, type TurningPoint } from './changing/turning-points.ts';
export { checkLaw } from './checking/check-law.ts';
export { checkReferences } from './checking/references.ts';
export { explain, type ExplainedStep, type Explanation } from './explaining/explanation.ts';
export { explanationText } from './explaining/explanation-text.ts';
export { knownIn, plainName, sayValue } from './explaining/words.ts';
export { lawyersTree } from './explaining/lawyers-tree.ts';
export type { UntranslatableMode } from './linking/linking.ts';
export type { Article, Field, InputField, Law } from './model/law.ts';
export { findQuote, type Quote, type QuoteMatch, type QuoteOptions } from './notes/quote.ts';
export { followNote, type FollowedNote, type NoteFate } from './notes/follow.ts';
export { noteProblems, placeNotes, type PlacedNote } from './notes/check-notes.ts';
export { readNotes } from './notes/read-notes.ts';
export { placeNote, type ArticlePlace, type ArticleText, type LawNote, type NoteMatch } from './notes/note.ts';
export { type Abstract } from './partial/abstract.ts';
export { askingOrder, type Asking } from './partial/asking-order.ts';
export { groundOf, outputField, type Ground, type Leaf } from './partial/leaves.ts';
export {
  partialAnswer,
  Weigher,
  type KnownSoFar,
  type PartialAnswer,
  type PartialOptions,
  type Standing,
} from './partial/partial-answer.ts';
export { readLaw, type ReadLaw } from './reading/parse-law.ts';
export { problemLine, type LawProblem } from './reading/problem.ts';
export { readReceipt } from './receipts/read-receipt.ts';
export { executeWithReceipt, verifyReceipt, type Accepted, type Mismatch, type Receipt } from './receipts/receipt.ts';
export { Engine, type Question } from './running/engine.ts';
export type { Given, Outcome } from './running/outcome.ts';
export type { Program } from './running/program.ts';
export type { Trace } from './running/recorder.ts';
export { Tables, type Table } from './running/tables.ts';
export { readFeature, type Feature, type Scenario } from './scenarios/gherkin.ts';
export { readGoldenCases, runGoldenCase, type GoldenCase } from './scenarios/golden.ts';
export { literal } from './scenarios/literal.ts';
export { runScenario, type Verdict } from './scenarios/run-scenario.ts';
export { Decimal, type Num } from './values/decimal.ts';
export { fromJson, toJson } from './values/json.ts';
export { Tainted, type Value, type ValueRecord } from './values/value.ts';
