import { leastLift, mostRelevant, type Course } from './limits.ts';
import { isQuiet, quietSince, stopping } from './stopping.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';
import type { Estimate } from './types.ts';

/** What was asked of the review, and what was known before it began. */
export interface Asked {
  readonly recall: number;
  readonly certainty: number;
  /** Relevant and all documents that were known beforehand, copies once. */
  readonly knownRelevant: number;
  readonly known: number;
}

/**
 * Says how many relevant documents there are and whether the asked share of them is found. What was known
 * beforehand is counted in the totals, but proves nothing about the rest: the stopping rule looks at what was found.
 */
export function estimateFrom(course: Course, asked: Asked): Estimate {
  const found = course.finds.length + asked.knownRelevant;
  const expectedTotal = mostRelevant(course, 0.5) + asked.knownRelevant;
  const { certainty, stop, because } = stopping(course, asked.recall, asked.certainty);
  const lift = isQuiet(course, asked.recall) ? leastLift : 1;
  const sums = {
    found,
    judged: course.judged + asked.known,
    unjudged: course.unjudged,
    expectedTotal,
    low: found,
    high: mostRelevant(course, 1 - asked.certainty, lift) + asked.knownRelevant,
    recall: expectedTotal === 0 ? 1 : found / expectedTotal,
    certainty,
    stop,
  };
  return {
    ...sums,
    words: (language) => {
      const texts = language === 'nl' ? nl : en;
      if (because === 'all') return texts.all(found);
      const [recall, sure] = [percent(asked.recall), percent(certainty)];
      if (!stop) return `${texts.counts(sums)} ${texts.goOn(recall, percent(asked.certainty))}`;
      const grounds = because === 'draw' ? texts.draw : texts.lift(quietSince(course));
      return `${texts.counts(sums)} ${texts.stop(recall, sure)} ${grounds}`;
    },
  };
}

/** Rounded down, so that what is said is never more than what holds. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
