import { chanceOfMissing, mostRelevant, type Course } from './limits.ts';
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
  const foundSince = course.relevant.reduce((sum, one) => sum + (one ? 1 : 0), 0);
  const found = foundSince + asked.knownRelevant;
  const high = mostRelevant(course, 1 - asked.certainty) + asked.knownRelevant;
  const expectedTotal = mostRelevant(course, 0.5) + asked.knownRelevant;
  const certainty = 1 - chanceOfMissing(course, asked.recall);
  const stop = course.unjudged === 0 || certainty >= asked.certainty;
  const sums = {
    found,
    judged: course.relevant.length + asked.known,
    unjudged: course.unjudged,
    expectedTotal,
    low: found,
    high,
    recall: expectedTotal === 0 ? 1 : found / expectedTotal,
    certainty,
    stop,
  };
  return {
    ...sums,
    words: (language) => {
      const texts = language === 'nl' ? nl : en;
      if (course.unjudged === 0) return texts.all(found);
      return `${texts.counts(sums)} ${(stop ? texts.stop : texts.goOn)(percent(asked.recall), percent(certainty))}`;
    },
  };
}

/** Rounded down, so that what is said is never more than what holds. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
