import { candidates, score } from '../../src/knowledge/dutch/compounds/candidates.ts';
import { featureBits, type Features, type Level } from '../../src/knowledge/dutch/compounds/features.ts';

/** A word with the place where its head starts; 0 for a word that is no compound. */
export interface CompoundExample {
  readonly word: string;
  readonly at: number;
}

const epochs = 6;
const rate = 0.3;
/** Share of the features of whole parts left out at random, so that the model learns to do without. */
const dropout = 0.4;

/** A generator of numbers in [0, 1) that gives the same again for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The list in another order, decided by the generator. */
export function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Learns the weights by softmax regression with AdaGrad; the same examples give the same weights. */
export function trainCompounds(examples: readonly CompoundExample[], level: Level): Float64Array {
  const weights = new Float64Array(1 << featureBits);
  const squares = new Float64Array(1 << featureBits);
  const next = random(7);
  const ordered = shuffled(examples, next);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of ordered) {
      const ways = candidates(example.word, level).map(({ at, features }) => ({
        at,
        features: thinned(features, next),
      }));
      const scores = ways.map((way) => score(way.features, weights));
      const top = Math.max(...scores);
      const total = scores.reduce((sum, value) => sum + Math.exp(value - top), 0);
      ways.forEach((way, index) => {
        const slope = Math.exp((scores[index] ?? 0) - top) / total - (way.at === example.at ? 1 : 0);
        if (Math.abs(slope) > 1e-4) learn(weights, squares, way.features, slope);
      });
    }
  }
  return weights;
}

function thinned(features: Features, next: () => number): Features {
  return { near: features.near, whole: features.whole.filter(() => next() >= dropout) };
}

function learn(weights: Float64Array, squares: Float64Array, features: Features, slope: number): void {
  for (const feature of [...features.near, ...features.whole]) {
    const square = (squares[feature] ?? 0) + slope * slope;
    squares[feature] = square;
    weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-8);
  }
}
