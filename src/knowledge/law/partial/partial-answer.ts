import { LawError } from '../errors.ts';
import type { Engine, Question } from '../running/engine.ts';
import type { Tables } from '../running/tables.ts';
import { readDay, dayNumber } from '../values/calendar.ts';
import { isNum } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { any, join, known, needsOf, undecided, type Abstract } from './abstract.ts';
import { AbstractRun } from './abstract-run.ts';
import { groundOf, type Ground, type Leaf } from './leaves.ts';

/** What is known so far. Names that are absent are unknown. */
export interface KnownSoFar {
  readonly parameters: Readonly<Record<string, Value>>;
  readonly facts?: Readonly<Record<string, Value>>;
  readonly tables?: Tables;
}

export interface PartialOptions {
  /** Takes amounts of money that have no lower bound in the law as not negative. */
  readonly amountsNotNegative?: boolean;
}

/** What can be said of one output already. */
export type Standing = Abstract | { readonly kind: 'fails'; readonly error: LawError };

export interface PartialAnswer {
  /** By the outputs asked and the others of the same articles. */
  readonly outputs: Readonly<Record<string, Standing>>;
  /** Unknown inputs that still matter for the outputs asked; none when all of those stand. */
  readonly needs: readonly Leaf[];
  /** Everything the question may depend on. */
  readonly ground: Ground;
}

/** Whatever may be known of an input, for trying values out. */
export type Guess = ReadonlyMap<string, Abstract>;

const mostSplits = 5;

/**
 * Says what already stands while some inputs are unknown: values that are certain, bounds of amounts, and the inputs
 * that still matter. It never contradicts the full answer: what it says holds for every way to fill in the rest that
 * is of the declared type. Throws LawError when the question cannot be linked.
 */
export function partialAnswer(
  engine: Engine,
  question: Question,
  sofar: KnownSoFar,
  options: PartialOptions = {},
): PartialAnswer {
  const ground = groundOf(engine, question, Object.keys(sofar.parameters));
  return new Weigher(ground, question.outputs, sofar, options).answer(new Map());
}

/** Weighs one question again and again with other guesses. */
export class Weigher {
  readonly ground: Ground;
  readonly #asked: readonly string[];
  readonly #sofar: KnownSoFar;
  readonly #options: PartialOptions;

  constructor(ground: Ground, asked: readonly string[], sofar: KnownSoFar, options: PartialOptions = {}) {
    this.ground = ground;
    this.#asked = asked;
    this.#sofar = sofar;
    this.#options = options;
  }

  /** The answer with some inputs replaced by guesses; truth values that are open are tried both ways. */
  answer(guess: Guess): PartialAnswer {
    const plain = this.weigh(guess);
    const open = new Set(this.#asked.flatMap((name) => [...needs(plain[name])]));
    const splits = [...open]
      .filter((name) => this.ground.leaves.get(name)?.type === 'boolean' && !guess.has(name))
      .slice(0, mostSplits);
    const outputs = splits.length > 0 ? this.#split(guess, splits) : plain;
    const still = new Set(this.#asked.flatMap((name) => [...needs(outputs[name])]));
    return {
      outputs,
      ground: this.ground,
      needs: [...this.ground.leaves.values()].filter(({ name }) => still.has(name)),
    };
  }

  /** One pass over the steps. */
  weigh(guess: Guess): Record<string, Standing> {
    const run = new AbstractRun((name, law) => guess.get(name) ?? this.#know(name, law), this.#sofar.tables ?? null);
    const outputs: Record<string, Standing> = {};
    for (const unit of this.ground.roots) {
      try {
        const slots = run.root(unit);
        for (const [name, { slot }] of unit.outputs) outputs[name] ??= slots[slot] ?? any(new Set());
      } catch (error) {
        if (!(error instanceof LawError)) throw error;
        for (const name of unit.outputs.keys()) outputs[name] ??= { kind: 'fails', error };
      }
    }
    return outputs;
  }

  /** Joins the answers for every combination of truth values. */
  #split(guess: Guess, splits: readonly string[]): Record<string, Standing> {
    const [first, ...rest] = splits;
    if (first === undefined) return this.weigh(guess);
    const [yes, no] = [true, false].map((value) => this.#split(new Map(guess).set(first, known(value)), rest));
    const outputs: Record<string, Standing> = {};
    for (const name of Object.keys(yes ?? {})) {
      const [one, other] = [yes?.[name], no?.[name]];
      if (one && other)
        outputs[name] =
          one.kind === 'fails' || other.kind === 'fails' ? either(one, other, first) : merged(one, other, first);
    }
    return outputs;
  }

  #know(name: string, law: string): Abstract {
    const { parameters, facts = {} } = this.#sofar;
    const leaf = this.ground.leaves.get(name);
    if (name in parameters && leaf?.kind !== 'fact') return known(parameters[name] ?? null);
    const full = `${law}.${name}`;
    if (full in facts) return known(facts[full] ?? null);
    if (name in facts) return known(facts[name] ?? null);
    if (name in parameters) return known(parameters[name] ?? null);
    return leaf ? unknown(leaf, this.#options) : any(new Set([name]));
  }
}

const needs = (standing: Standing | undefined): ReadonlySet<string> =>
  standing === undefined || standing.kind === 'fails' ? new Set() : needsOf(standing);

/** What the law itself tells of an unknown input. */
function unknown({ name, type, unit, min, max }: Leaf, { amountsNotNegative = false }: PartialOptions): Abstract {
  const needed = new Set([name]);
  if (type === 'boolean') return undecided(needed);
  if (type === 'date') return { kind: 'days', min: null, max: null, needs: needed };
  if (type !== 'amount' && type !== 'number') return any(needed);
  const money = type === 'amount' || unit === 'eurocent' || unit === 'euro';
  const least = isNum(min) ? min : amountsNotNegative && money ? 0 : null;
  return { kind: 'range', min: least, max: isNum(max) ? max : null, needs: needed };
}

/** Two known and equal values do not depend on the chooser; anything else may. */
function merged(one: Abstract, other: Abstract, chooser: string): Abstract {
  return join([one, other], new Set([chooser]));
}

function either(one: Standing, other: Standing, chooser: string): Standing {
  return one.kind === 'fails' && other.kind === 'fails' ? one : any(new Set([...needs(one), ...needs(other), chooser]));
}

/** A date as a guess. */
export function guessDay(text: string): Abstract {
  const day = readDay(text);
  return day ? { kind: 'days', min: dayNumber(day), max: dayNumber(day), needs: new Set() } : known(text);
}
