import type { Deadline, Firmness, FirmnessReason } from '../types.ts';
import type { PromiseSite } from '../sentence/promise.ts';

const hedge =
  /\b(?:zo veel mogelijk|zoveel mogelijk|waar mogelijk|waar nodig|indien mogelijk|indien nodig|zo nodig|naar vermogen|streven|streeft|streeft ernaar|ambitie|verkennen of|bezien of|bezien)\b/iu;

/**
 * Concrete: one can see afterwards whether it was done, because the act has a result,
 * or something is named that then exists, or the act has a date. Directional: an effort or a course.
 */
export function firmnessOf(quote: string, site: PromiseSite, deadline: Deadline, hasInstrument: boolean): Firmness {
  const reasons: FirmnessReason[] = [];
  const dated = deadline.kind === 'yearly' || deadline.until !== undefined || deadline.from !== undefined;
  const isHedged = hedge.test(quote);
  const doesResult =
    site.verb === 'result' || site.form === 'event' || (site.verb === 'research' && site.form !== 'intent');
  let points = 0;
  if (doesResult) points += push(reasons, 'result-verb', 1);
  if (site.form === 'intent') points += push(reasons, 'intent-verb', -1);
  else if (site.verb === 'effort' || site.verb === 'continue') points += push(reasons, 'effort-verb', -1);
  points += hasInstrument ? push(reasons, 'instrument', 1) : push(reasons, 'no-instrument', -0.5);
  if (dated) points += push(reasons, 'deadline', 1);
  if (site.form === 'future' || site.form === 'future-passive') points += push(reasons, 'future', 0.5);
  if (isHedged) points += push(reasons, 'hedged', -1);
  return { level: points >= 1 ? 'concrete' : 'directional', reasons };
}

function push(reasons: FirmnessReason[], reason: FirmnessReason, points: number): number {
  reasons.push(reason);
  return points;
}
