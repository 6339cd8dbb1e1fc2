import { binomialAtMost } from './binomial.ts';

/**
 * How many times likelier the order brings up a relevant document than an irrelevant one, at the least, also near
 * the end of the review. 1 would be no better than a draw. Measured, see the README.
 */
export const leastLift = 2.75;

/** The judgements of a review in order, copies once, without what was known before it began. */
export interface Course {
  /** The places, from 0, at which a relevant document came up; rising. */
  readonly finds: readonly number[];
  readonly judged: number;
  readonly unjudged: number;
}

/** A stretch of the review from some moment until now. */
interface Stretch {
  readonly foundBefore: number;
  readonly found: number;
  /** The chance that a relevant document that was still there at its start was brought up within it. */
  readonly chance: number;
}

const mostStretches = 200;

/**
 * The chance, at most, that the asked share of the relevant documents has not been found: after Callaghan and
 * Müller-Hansen (2020, Systematic Reviews 9:273), who take each stretch of the review for a draw from an urn, with
 * relevant documents drawn `lift` times as easily (Wallenius; each is left behind with chance (1 - n/N)^lift).
 */
export function chanceOfMissing(course: Course, recall: number, lift = leastLift): number {
  if (course.unjudged === 0) return 0;
  const found = course.finds.length;
  let least = 1;
  for (const stretch of stretchesOf(course, lift)) {
    const missed = Math.floor(found / recall - stretch.foundBefore + 1 + 1e-9);
    least = Math.min(least, binomialAtMost(stretch.found, missed, stretch.chance));
  }
  return least;
}

/** The most relevant documents that there can be, found ones included, with that chance of being wrong. */
export function mostRelevant(course: Course, wrong: number, lift = leastLift): number {
  const found = course.finds.length;
  let most = found + course.unjudged;
  for (const { foundBefore, found: within, chance } of stretchesOf(course, lift)) {
    // Most stretches say nothing new: this one test tells.
    if (most === found || binomialAtMost(within, most - foundBefore, chance) > wrong) continue;
    let low = found;
    while (low < most) {
      const middle = Math.floor((low + most) / 2);
      if (binomialAtMost(within, middle + 1 - foundBefore, chance) <= wrong) most = middle;
      else low = middle + 1;
    }
  }
  return most;
}

/** Stretches that begin right after a relevant document, newest first: any other has a longer one as good. */
function* stretchesOf({ finds, judged, unjudged }: Course, lift: number): Generator<Stretch> {
  for (let before = finds.length; before >= Math.max(0, finds.length - mostStretches); before--) {
    const length = judged - (before === 0 ? 0 : (finds[before - 1] ?? 0) + 1);
    if (length === 0) continue;
    const chance = 1 - (unjudged / (unjudged + length)) ** lift;
    yield { foundBefore: before, found: finds.length - before, chance };
  }
}
