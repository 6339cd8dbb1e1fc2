/**
 * P(X ≥ count) for a negative binomial with this mean and shape; an infinite shape is the Poisson distribution.
 * Far above the mean the upper probabilities themselves are summed, so that small tails keep their digits.
 */
export function upperTail(count: number, mean: number, shape: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  const finite = Number.isFinite(shape);
  const step = (k: number): number => Math.log((finite ? ((k + shape) * mean) / (shape + mean) : mean) / (k + 1));
  let logTerm = finite ? shape * Math.log(shape / (shape + mean)) : -mean;
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += Math.exp(logTerm);
    logTerm += step(k);
  }
  if (count <= mean) return Math.max(0, 1 - below);
  let above = 0;
  for (let k = Math.ceil(count); k < count + 1_000_000; k++) {
    const term = Math.exp(logTerm);
    above += term;
    if (term <= above * 1e-12) break;
    logTerm += step(k);
  }
  return Math.min(1, above);
}
