import type { Bilingual } from '../../kernel/errors.ts';
import type { AlgorithmId } from './algorithm.ts';

/** A value in the program that decides what is shown or proposed. */
export interface Threshold {
  readonly algorithm: AlgorithmId;
  readonly name: Bilingual;
  readonly value: number;
}

/** What the algorithm register asks of others. */
export interface AlgorithmNeeds {
  readonly thresholds: readonly Threshold[];
  /** The last time that themes were proposed; null where that was never. */
  lastProposals(): Promise<{ readonly at: string; readonly signals: number; readonly milliseconds: number } | null>;
  /** Address of a language model that is set; null where there is none. */
  readonly languageModel: string | null;
}
