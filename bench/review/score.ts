/**
 * Measures of ASReview Insights (algorithms.py and metrics.py, Apache-2.0; the formulas only). `labels` is whether
 * each document was relevant, in the order read, without what was known at the start.
 */

/**
 * Work saved over sampling: with k = ⌊share · R⌋ of the R relevant documents, (place of the k-th when reading at
 * random − its place here) / N. At random, document i of N (from 0) brings round(R · i / (N − 1)) of them.
 */
export function workSaved(labels: readonly boolean[], share: number): number {
  const all = labels.filter(Boolean).length;
  const asked = Math.floor(share * all + 1e-9) || all;
  let found = 0;
  const here = labels.findIndex((relevant) => (found += relevant ? 1 : 0) >= asked);
  const random = labels.findIndex((_, i) => halfToEven((all * i) / (labels.length - 1)) >= asked);
  return (random - here) / labels.length;
}

/** (best − actual) / (best − worst) area under the curve of relevant documents found; 0 is perfect. */
export function loss(labels: readonly boolean[]): number {
  const relevant = labels.filter(Boolean).length;
  const best = labels.length * relevant - 0.5 - relevant ** 2 / 2;
  const worst = relevant ** 2 / 2;
  let [found, area] = [0, 0];
  labels.forEach((one, i) => {
    const before = found;
    if (one) found++;
    if (i > 0) area += (found + before) / 2;
  });
  return best === worst ? 0 : (best - area) / (best - worst);
}

function halfToEven(value: number): number {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}
