import { chanceOfMissing, type Course } from './limits.ts';

/** So many documents in a row must have been irrelevant before the lift of the order is trusted. */
export const quietRun = 150;

/** How sure it is that the asked recall is reached, and whether that is enough to stop. */
export interface Stop {
  readonly certainty: number;
  readonly stop: boolean;
  /** Why: nothing is left, it holds for any draw, or it holds for an order that lifts, after a quiet run. */
  readonly because: 'all' | 'draw' | 'lift' | null;
}

/**
 * The stopping rule. Either the review is sure enough even if its order were no better than a draw (Buscar), or it
 * is sure enough under the measured lift of the order and the last 150 documents brought nothing.
 */
export function stopping(course: Course, recall: number, asked: number): Stop {
  if (course.unjudged === 0) return { certainty: 1, stop: true, because: 'all' };
  const drawn = 1 - chanceOfMissing(course, recall, 1);
  if (drawn >= asked) return { certainty: drawn, stop: true, because: 'draw' };
  const lifted = 1 - chanceOfMissing(course, recall);
  if (quietSince(course) < quietRun) return { certainty: drawn, stop: false, because: null };
  return { certainty: lifted, stop: lifted >= asked, because: lifted >= asked ? 'lift' : null };
}

/** How many documents in a row were irrelevant until now. */
export function quietSince({ finds, judged }: Course): number {
  return judged - 1 - (finds.at(-1) ?? -1);
}
