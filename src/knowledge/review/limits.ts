import { binomialAtMost } from './binomial.ts';

/**
 * How many times likelier the order brings up a relevant document than an irrelevant one, at the least, also near
 * the end of the review. 1 would be no better than a draw. Measured, see the README.
 */
export const leastLift = 2;

/** The judgements of a review in order, copies once, without what was known before it began. */
export interface Course {
  readonly relevant: readonly boolean[];
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
  const found = course.relevant.reduce((sum, one) => sum + (one ? 1 : 0), 0);
  let least = 1;
  for (const stretch of stretchesOf(course, lift)) {
    const missed = Math.floor(found / recall - stretch.foundBefore + 1 + 1e-9);
    least = Math.min(least, binomialAtMost(stretch.found, missed, stretch.chance));
  }
  return least;
}

/** The most relevant documents that there can be, found ones included, with that chance of being wrong. */
export function mostRelevant(course: Course, wrong: number, lift = leastLift): number {
  const found = course.relevant.reduce((sum, one) => sum + (one ? 1 : 0), 0);
  let most = found + course.unjudged;
  for (const { foundBefore, found: within, chance } of stretchesOf(course, lift)) {
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
function* stretchesOf({ relevant, unjudged }: Course, lift: number): Generator<Stretch> {
  const found = relevant.reduce((sum, one) => sum + (one ? 1 : 0), 0);
  let within = 0;
  let made = 0;
  for (let start = relevant.length; start >= 0 && made < mostStretches; start--) {
    const before = start > 0 && relevant[start - 1];
    if (start === 0 || before) {
      const length = relevant.length - start;
      const chance = 1 - (unjudged / (unjudged + length)) ** lift;
      if (length > 0) yield { foundBefore: found - within, found: within, chance };
      made++;
    }
    if (before) within++;
  }
}
