import { LawError } from '../errors.ts';
import { known, mayBe, type Abstract } from '../partial/abstract.ts';
import type { Leaf } from '../partial/leaves.ts';
import { groundOf } from '../partial/leaves.ts';
import { Weigher, type KnownSoFar, type Standing } from '../partial/partial-answer.ts';
import type { Engine, Question } from '../running/engine.ts';
import { dayNumber, readDay } from '../values/calendar.ts';
import { compare } from '../values/decimal.ts';
import { asDays, asNumbers, furthest, type Grid } from './grid.ts';
import { isNum } from '../values/numbers.ts';
import { sameValue, type Value } from '../values/value.ts';

/** A value of one input that turns the outcome, all other inputs staying as they are. */
export interface TurningPoint {
  readonly leaf: Leaf;
  readonly now: Value;
  /** The nearest value that turns the outcome: one cent, day or unit less does not. */
  readonly value: Value;
  readonly direction: 'up' | 'down' | 'other';
  readonly outcome: Value;
}

/** What could not be searched to the end: beyond this many steps the answer stays open. */
export interface OpenSearch {
  readonly leaf: Leaf;
  readonly direction: 'up' | 'down';
}

export interface Change {
  readonly points: readonly TurningPoint[];
  readonly open: readonly OpenSearch[];
}

/** When an outcome counts as turned: `value` when it differs at all, `zero` when an amount becomes or stops being 0. */
export type Turn = 'value' | 'zero';

const mostTries = 4_000;

/**
 * For one output, the nearest value of every input that turns it: for amounts and numbers the threshold in whole units
 * (eurocents), for dates the day, for truth values and words the other value. The search is exact: between the present
 * value and the point named no value turns the outcome. Throws LawError when the present values give no outcome.
 */
export function turningPoints(engine: Engine, question: Question, given: KnownSoFar, turn?: Turn): Change {
  const [output = ''] = question.outputs;
  const ground = groundOf(engine, question, Object.keys(given.parameters));
  const weigher = new Weigher(ground, question.outputs, given);
  const present = weigher.weigh(new Map())[output];
  if (present?.kind === 'fails') throw present.error;
  if (present?.kind !== 'known')
    throw new LawError('variable-not-found', `Output '${output}' does not stand yet: inputs are missing`);
  const way = turn ?? (isNum(present.value) ? 'zero' : 'value');
  const search = new Search(weigher, output, present.value, way);
  const points: TurningPoint[] = [];
  const open: OpenSearch[] = [];
  for (const leaf of ground.leaves.values()) {
    const now = given.facts?.[`${leaf.law}.${leaf.name}`] ?? given.facts?.[leaf.name] ?? given.parameters[leaf.name];
    if (now !== undefined) search.around(leaf, now, points, open);
  }
  return { points, open };
}

type Verdict = 'same' | 'turned' | 'maybe';

class Search {
  readonly #weigher: Weigher;
  readonly #output: string;
  readonly #present: Value;
  readonly #turn: Turn;
  #tries = 0;

  constructor(weigher: Weigher, output: string, present: Value, turn: Turn) {
    this.#weigher = weigher;
    this.#output = output;
    this.#present = present;
    this.#turn = turn;
  }

  around(leaf: Leaf, now: Value, points: TurningPoint[], open: OpenSearch[]): void {
    const day = typeof now === 'string' && leaf.type === 'date' ? readDay(now) : null;
    if (day) this.#bothWays(leaf, now, dayNumber(day), asDays, points, open);
    else if (typeof now === 'number' && leaf.type !== 'boolean')
      this.#bothWays(leaf, now, now, asNumbers, points, open);
    else this.#others(leaf, now, points);
  }

  #others(leaf: Leaf, now: Value, points: TurningPoint[]): void {
    const choices =
      typeof now === 'boolean' ? [!now] : leaf.choices.filter((choice) => !sameValue(choice, now) && !isNum(choice));
    for (const value of choices) {
      const standing = this.#weigh(leaf, known(value));
      if (standing?.kind !== 'known' || this.#verdict(standing) !== 'turned') continue;
      points.push({ leaf, now, value, direction: 'other', outcome: standing.value });
      return;
    }
  }

  #bothWays(leaf: Leaf, now: Value, at: number, grid: Grid, points: TurningPoint[], open: OpenSearch[]): void {
    const least = typeof leaf.min === 'number' ? leaf.min : -furthest;
    const most = typeof leaf.max === 'number' ? leaf.max : furthest;
    for (const direction of ['up', 'down'] as const) {
      this.#tries = 0;
      const found = this.#outward(leaf, at, direction, Math.max(least, grid.least), Math.min(most, grid.most), grid);
      if (found === 'open') open.push({ leaf, direction });
      else if (found !== null) {
        const standing = this.#weigh(leaf, grid.at(found, found));
        const outcome = standing?.kind === 'known' ? standing.value : null;
        points.push({ leaf, now, value: grid.value(found), direction, outcome });
      }
    }
  }

  /** Searches in spans that double, away from the present value. */
  #outward(
    leaf: Leaf,
    at: number,
    direction: 'up' | 'down',
    least: number,
    most: number,
    grid: Grid,
  ): number | 'open' | null {
    const sign = direction === 'up' ? 1 : -1;
    for (let size = 1, near = at + sign; direction === 'up' ? near <= most : near >= least; size *= 2) {
      const far = direction === 'up' ? Math.min(most, near + size - 1) : Math.max(least, near - size + 1);
      const found = this.#within(leaf, near, far, grid);
      if (found !== null) return found;
      near = far + sign;
    }
    return null;
  }

  /** The value nearest to `near` that turns the outcome. */
  #within(leaf: Leaf, near: number, far: number, grid: Grid): number | 'open' | null {
    this.#tries += 1;
    if (this.#tries > mostTries) return 'open';
    const verdict = this.#verdict(this.#weigh(leaf, grid.at(Math.min(near, far), Math.max(near, far))));
    if (verdict === 'same') return null;
    if (verdict === 'turned') return near;
    if (near === far) return null;
    const middle = near < far ? Math.floor((near + far) / 2) : Math.ceil((near + far) / 2);
    return this.#within(leaf, near, middle, grid) ?? this.#within(leaf, middle + (near < far ? 1 : -1), far, grid);
  }

  #weigh(leaf: Leaf, guess: Abstract): Standing | undefined {
    return this.#weigher.weigh(new Map([[leaf.name, guess]]))[this.#output];
  }

  #verdict(standing: Standing | undefined): Verdict {
    if (!standing || standing.kind === 'fails') return 'same';
    if (this.#turn === 'value') {
      if (standing.kind === 'known') return sameValue(standing.value, this.#present) ? 'same' : 'turned';
      return mayBe(standing, this.#present) ? 'maybe' : 'turned';
    }
    const wasZero = this.#present === 0;
    if (standing.kind === 'known') return (standing.value === 0) === wasZero ? 'same' : 'turned';
    if (standing.kind !== 'range') return 'maybe';
    const never =
      (standing.min !== null && compare(standing.min, 0) > 0) ||
      (standing.max !== null && compare(standing.max, 0) < 0);
    return never ? (wasZero ? 'turned' : 'same') : 'maybe';
  }
}
