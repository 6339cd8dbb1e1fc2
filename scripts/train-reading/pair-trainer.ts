/** What is learned: a weight for each measure, after taking off its mean and dividing by its spread. */
export interface Scale {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly weights: readonly number[];
}

const rounds = 400;
const rate = 0.9;

/**
 * Learns which of two rows is the harder one: logistic regression on their difference.
 * `ridge` keeps the weights of measures that say the same small; any value from 20 to 400 does as well.
 */
export function trainPairs(
  pairs: readonly { readonly hard: readonly number[]; readonly easy: readonly number[] }[],
  ridge = 60,
): Scale {
  const rows = pairs.flatMap((pair) => [pair.hard, pair.easy]);
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, at) => rows.map((row) => row[at] ?? 0));
  const mean = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / rows.length);
  const spread = columns.map(
    (values, at) =>
      Math.sqrt(values.reduce((sum, value) => sum + (value - (mean[at] ?? 0)) ** 2, 0) / rows.length) || 1,
  );
  const steps = pairs.map(({ hard, easy }) => hard.map((value, at) => (value - (easy[at] ?? 0)) / (spread[at] ?? 1)));
  let weights = mean.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => ridge * weight);
    for (const step of steps) {
      const miss = 1 / (1 + Math.exp(step.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      step.forEach((value, at) => (slope[at] = (slope[at] ?? 0) - miss * value));
    }
    weights = weights.map((weight, at) => weight - (rate * (slope[at] ?? 0)) / steps.length);
  }
  return { mean, spread, weights };
}

/** How hard a row is; only the difference between two rows means something. */
export function hardness(row: readonly number[], scale: Scale): number {
  return row.reduce(
    (sum, value, at) => sum + ((value - (scale.mean[at] ?? 0)) / (scale.spread[at] ?? 1)) * (scale.weights[at] ?? 0),
    0,
  );
}
