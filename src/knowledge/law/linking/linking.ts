import type { Corpus } from '../corpus/corpus.ts';
import type { Article, Law } from '../model/law.ts';
import type { Day } from '../values/calendar.ts';
import type { Unit } from './unit.ts';

/** What to do with an article that holds something that cannot be translated (RFC-012). */
export type UntranslatableMode = 'error' | 'propagate' | 'warn' | 'ignore';

export interface LinkOptions {
  readonly date: string;
  readonly untranslatables: UntranslatableMode;
  /** Stage of the procedure at which hooks of the article asked for act. */
  readonly stage: string;
}

/** What the parts of linking ask of the whole. */
export interface Linking {
  readonly corpus: Corpus;
  /** The law that was asked: only its overrides count. */
  readonly contextual: Law;
  readonly date: string;
  readonly day: Day;
  readonly options: LinkOptions;
  /** The unit of an article for the parameters given; throws LawError for references that run in a circle. */
  unitFor(law: Law, article: Article, parameters: readonly string[]): Unit;
  /** The unit of an article that reacts; null when it would react to itself. */
  hookUnit(law: Law, article: Article, parameters: readonly string[]): Unit | null;
  overrideUnit(law: Law, article: Article, parameters: readonly string[]): Unit | null;
}
