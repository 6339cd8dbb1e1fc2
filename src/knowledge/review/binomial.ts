/**
 * The chance of at most `most` successes in `trials` tries that each succeed with chance `chance`.
 * Summed from the smallest up; exact but for rounding.
 */
export function binomialAtMost(most: number, trials: number, chance: number): number {
  if (most >= trials || chance <= 0) return 1;
  if (most < 0) return 0;
  if (chance >= 1) return 0;
  const odds = Math.log(chance) - Math.log1p(-chance);
  let logTerm = trials * Math.log1p(-chance);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= most; k++) {
    logTerm += Math.log((trials - k + 1) / k) + odds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
