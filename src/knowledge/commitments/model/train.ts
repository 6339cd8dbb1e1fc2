/** One sentence for training: its features and whether it is a commitment. */
export interface Example {
  readonly features: readonly string[];
  readonly commitment: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How hard the weights are pulled towards the prior; chosen by cross-validation among 1, 2, 3 and 5. */
export const penalty = 3;

const rounds = 1500;
const rate = 0.5;

/**
 * Logistic regression with an L2 penalty, by full-batch gradient descent from the given starting weights.
 * The penalty pulls towards `prior` and not towards zero, so that a feature that never occurs keeps its prior weight.
 * Deterministic: the same examples in any order give the same weights to four decimals.
 */
export function train(examples: readonly Example[], prior: Model, penalty: number): Model {
  const ordered = [...examples].map(({ features, commitment }) => ({ features: [...features].sort(), commitment }));
  ordered.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const names = [...new Set([...Object.keys(prior.weights), ...ordered.flatMap(({ features }) => features)])].sort();
  const weights = new Map(names.map((name) => [name, prior.weights[name] ?? 0]));
  let bias = prior.bias;
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const { features, commitment } of ordered) {
      const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), bias);
      const miss = 1 / (1 + Math.exp(-sum)) - (commitment ? 1 : 0);
      biasSlope += miss;
      for (const name of features) slope.set(name, (slope.get(name) ?? 0) + miss);
    }
    bias -= (rate * biasSlope) / ordered.length;
    for (const name of names) {
      const now = weights.get(name) ?? 0;
      const pull = penalty * (now - (prior.weights[name] ?? 0));
      weights.set(name, now - (rate * ((slope.get(name) ?? 0) + pull)) / ordered.length);
    }
  }
  return {
    bias: Number(bias.toFixed(4)),
    weights: Object.fromEntries([...weights].map(([name, weight]) => [name, Number(weight.toFixed(4))])),
  };
}

const key = (example: Example): string => `${example.features.join(' ')} ${String(example.commitment)}`;
