import type { PlacedWord } from './shingles.ts';

/** One text as the search for templates sees it. */
export interface Letter {
  readonly id: string;
  readonly text: string;
  readonly at: string | undefined;
  readonly words: readonly PlacedWord[];
  readonly shingles: readonly number[];
}

/** Letters that share most of their runs of four words. */
export interface Template {
  /** Numbers of letters. */
  readonly members: readonly number[];
  /** Per member the share of its runs that belong to the template. */
  readonly coverage: readonly number[];
  readonly quote: string;
}
