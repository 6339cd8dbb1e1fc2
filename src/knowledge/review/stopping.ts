import { chanceOfMissing, type Course } from './limits.ts';

/** So large a share of the open documents must have gone by without a find before the lift of the order is trusted. */
export const leastPause = 0.3;
/** A pause must be so many times as long as any before it, where at most so large a share of what is relevant must be found. */
const longer = { times: 2, recall: 0.95 };

/** How sure it is that the asked recall is reached, and whether that is enough to stop. */
export interface Stop {
  readonly certainty: number;
  readonly stop: boolean;
  /** Why: nothing is left, it holds for any draw, or it holds for an order that lifts, after a long pause. */
  readonly because: 'all' | 'draw' | 'lift' | null;
}

/**
 * The stopping rule. Either the review is sure enough even if its order were no better than a draw (Buscar), or it
 * is sure enough under the measured lift of the order and has long been quiet.
 */
export function stopping(course: Course, recall: number, asked: number): Stop {
  if (course.unjudged === 0) return { certainty: 1, stop: true, because: 'all' };
  const drawn = 1 - chanceOfMissing(course, recall, 1);
  if (drawn >= asked) return { certainty: drawn, stop: true, because: 'draw' };
  if (!isQuiet(course, recall)) return { certainty: drawn, stop: false, because: null };
  const lifted = 1 - chanceOfMissing(course, recall);
  return { certainty: lifted, stop: lifted >= asked, because: lifted >= asked ? 'lift' : null };
}

/** How many documents in a row were irrelevant until now. */
export function quietSince({ finds, judged }: Course): number {
  return judged - 1 - (finds.at(-1) ?? -1);
}

/**
 * Whether the review has been quiet for long: since the last find at least 30 % of the documents then open went by, and
 * twice as much as in the longest earlier pause between two finds; where less than one in twenty may be missed, so many
 * times more. A late surprise so asks for patience later. Pauses are compared as the logarithm of the share they left
 * open, so that the end of a review counts as its start.
 */
export function isQuiet({ finds, judged, unjudged }: Course, recall: number): boolean {
  const all = judged + unjudged;
  let longest = 0;
  let from = 0;
  for (const find of finds) {
    longest = Math.max(longest, Math.log((all - from) / (all - find)));
    from = find + 1;
  }
  const times = longer.times * Math.max(1, (1 - longer.recall) / (1 - recall));
  const now = Math.log((all - from) / unjudged);
  return now >= Math.max(-Math.log1p(-leastPause), longest === 0 ? 0 : times * longest);
}
