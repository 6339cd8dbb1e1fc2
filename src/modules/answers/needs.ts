import type { Actor } from '../../engine/access/access.ts';

/** What can be answered: everyone who told the same, or everyone behind a hardship. */
export type TargetType = 'theme' | 'hardship';

/** The part of a signal that an answer refers to. */
export interface AnsweredSignal {
  readonly id: string;
  readonly number: number;
  readonly receivedAt: string;
  readonly language: 'nl' | 'en';
  readonly state: string;
  readonly answerBefore: string;
  /** Masked story. */
  readonly story: string | null;
}

/** What answers ask of other rooms; main.ts connects it to signals, themes and hardships. */
export interface AnswerNeeds {
  /** Title and the ids of the signals behind it; null when it does not exist. */
  target(
    type: TargetType,
    id: string,
  ): Promise<{ readonly title: string; readonly address: string; readonly signals: readonly string[] } | null>;
  byIds(ids: readonly string[]): Promise<readonly AnsweredSignal[]>;
  deliver(
    actor: Actor,
    signalId: string,
    answer: { readonly id: string; readonly text: string },
  ): Promise<'delivered' | 'had-it' | 'withdrawn'>;
  delivered(answerId: string): Promise<readonly { readonly signalId: string; readonly at: string }[]>;
  counts(): Promise<{ readonly received: number; readonly answered: number; readonly unexplained: number }>;
  unexplained(limit: number): Promise<readonly AnsweredSignal[]>;
}
