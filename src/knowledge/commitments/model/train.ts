import { sentenceKinds, type SentenceKind } from '../types.ts';
import { chancesOf } from './chances.ts';

/** One sentence for training: its features and its kind. */
export interface Example {
  readonly features: readonly string[];
  readonly kind: SentenceKind;
  /** The paper it comes from, or a stretch of a long one. */
  readonly source: string;
}

/** What is thought before any data: for each kind the weights of the features that say something of it. */
export interface Prior {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<SentenceKind, Readonly<Record<string, number>>>>>;
}

/** Weights of a multinomial logistic model: for each name one row with a weight per kind, in the order of `sentenceKinds`. */
export interface Model {
  readonly bias: Float64Array;
  readonly names: readonly string[];
  readonly rows: Float64Array;
}

/** How hard a weight is pulled towards what was thought before; chosen among 0.7, 1.2, 2 and 4 by leaving papers out. */
const penalty = 1.2;

const kinds = sentenceKinds.length;
const commitment = sentenceKinds.indexOf('commitment');
const rounds = 150;
const rate = 0.025;
const momentum = 0.9;

/**
 * Multinomial logistic regression with an L2 penalty, by full-batch gradient descent with momentum; a step is scaled by how often a
 * feature occurs. The penalty pulls towards `prior` and not towards zero. A feature of one paper alone is left out.
 * Deterministic: the same examples in any order give the same model.
 */
export function train(examples: readonly Example[], prior: Prior): Model {
  const ordered = inFixedOrder(examples);
  const names = namesIn(ordered, prior);
  const place = new Map(names.map((name, at) => [name, at]));
  const table = ordered.map(({ features }) => Int32Array.from(features.flatMap((name) => place.get(name) ?? [])));
  const labels = ordered.map(({ kind }) => sentenceKinds.indexOf(kind));
  const before = new Float64Array(names.length * kinds);
  sentenceKinds.forEach((kind, column) => {
    const known = prior.weights[kind] ?? {};
    for (const [name, weight] of Object.entries(known)) before[(place.get(name) ?? 0) * kinds + column] = weight;
  });
  const rows = Float64Array.from(before);
  const bias = new Float64Array(kinds);
  bias[commitment] = prior.bias;
  const often = new Float64Array(names.length);
  for (const features of table) for (const at of features) often[at] = (often[at] ?? 0) + 1;
  const speed = new Float64Array(rows.length);
  const biasSpeed = new Float64Array(kinds);
  const slope = new Float64Array(rows.length);
  const biasSlope = new Float64Array(kinds);
  for (let round = 0; round < rounds; round += 1) {
    slope.fill(0);
    biasSlope.fill(0);
    table.forEach((features, index) => {
      const miss = chancesOf(bias, rows, features);
      const label = labels[index] ?? 0;
      miss[label] = (miss[label] ?? 0) - 1;
      add(biasSlope, 0, miss);
      for (const at of features) add(slope, at * kinds, miss);
    });
    for (let kind = 0; kind < kinds; kind += 1) {
      biasSpeed[kind] =
        momentum * (biasSpeed[kind] ?? 0) - (4 * rate * (biasSlope[kind] ?? 0)) / Math.max(1, table.length);
      bias[kind] = (bias[kind] ?? 0) + (biasSpeed[kind] ?? 0);
    }
    for (let cell = 0; cell < rows.length; cell += 1) {
      const now = rows[cell] ?? 0;
      const pull = penalty * (now - (before[cell] ?? 0));
      const size = (often[Math.floor(cell / kinds)] ?? 0) / 4 + penalty / 6;
      speed[cell] = momentum * (speed[cell] ?? 0) - (rate * ((slope[cell] ?? 0) + pull)) / size;
      rows[cell] = now + (speed[cell] ?? 0);
    }
  }
  return { bias, names, rows };
}

/** What occurs in one paper alone tells of that paper: the name of a town, a pet phrase. It is left out, unless the prior knows it. */
function namesIn(examples: readonly Example[], prior: Prior): string[] {
  const first = new Map<string, string>();
  const shared = new Set<string>(Object.values(prior.weights).flatMap((weights) => Object.keys(weights)));
  for (const { features, source } of examples)
    for (const name of features) {
      const before = first.get(name);
      if (before === undefined) first.set(name, source);
      else if (before !== source) shared.add(name);
    }
  return [...shared].sort();
}

function add(target: Float64Array, from: number, values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) target[from + at] = (target[from + at] ?? 0) + (values[at] ?? 0);
}

function inFixedOrder(examples: readonly Example[]): Example[] {
  const keyed = examples.map((example) => ({
    example,
    key: `${[...example.features].sort().join(' ')} ${example.kind}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ example }) => example);
}
