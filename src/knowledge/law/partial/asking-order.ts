import { add, compare, type Num } from '../values/decimal.ts';
import { isNum } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { known } from './abstract.ts';
import type { Leaf } from './leaves.ts';
import { guessDay, type PartialAnswer, type Weigher } from './partial-answer.ts';

/** A question worth asking, best first. */
export interface Asking {
  readonly leaf: Leaf;
  /** Mean number of inputs that still matter after an answer; 0 means that every answer tried decides. */
  readonly remaining: number;
}

const mostSamples = 12;

/**
 * The inputs that still matter, the one first whose answer decides soonest: every input is tried with the values that
 * the laws compare it with, and the one that leaves the fewest others open comes first.
 */
export function askingOrder(weigher: Weigher, answer: PartialAnswer): Asking[] {
  const { constants } = answer.ground;
  const weighed = answer.needs.map((leaf, index) => ({
    leaf,
    index,
    remaining: meanRemaining(weigher, leaf, constants),
  }));
  return weighed
    .sort((a, b) => a.remaining - b.remaining || a.index - b.index)
    .map(({ leaf, remaining }) => ({ leaf, remaining }));
}

function meanRemaining(weigher: Weigher, leaf: Leaf, thresholds: readonly Num[]): number {
  const samples = samplesFor(leaf, thresholds);
  const left = samples.map((value) => {
    const guess = typeof value === 'string' && leaf.type === 'date' ? guessDay(value) : known(value);
    return weigher.answer(new Map([[leaf.name, guess]])).needs.length;
  });
  return left.reduce((sum, count) => sum + count, 0) / Math.max(1, left.length);
}

/** Answers worth trying: both truth values, the words that laws compare with, and amounts around the thresholds. */
function samplesFor(leaf: Leaf, thresholds: readonly Num[]): Value[] {
  if (leaf.type === 'boolean') return [true, false];
  if (leaf.type === 'amount' || leaf.type === 'number') {
    const edges = [...leaf.choices.filter(isNum), ...thresholds.filter((edge) => typeof edge === 'number')];
    const numbers = [0, ...edges.flatMap((edge) => [edge, add(edge, 1)])].sort(compare);
    const step = Math.max(1, Math.floor(numbers.length / mostSamples));
    return numbers.filter((_, index) => index % step === 0).slice(0, mostSamples);
  }
  if (leaf.type === 'date') return ['1950-01-01', '1990-01-01', '2010-01-01'];
  return [...leaf.choices.slice(0, mostSamples - 1), '\u0000'];
}
