import { LawError } from '../errors.ts';
import type { Call, Unit } from '../linking/unit.ts';
import { sameValue, type Value } from '../values/value.ts';
import type { Slots } from './evaluate.ts';
import type { Recorder } from './recorder.ts';
import type { Tables } from './tables.ts';

/** What one execution brings along and what it may spend. */
export interface Run {
  readonly tables: Tables | null;
  /** Facts by the name of the input, or by `law.input`. */
  readonly facts: Readonly<Record<string, Value>> | null;
  /** Units run so far. */
  work: number;
}

/** Units one execution may run: enough for any law, too few to hang. */
const mostWork = 100_000;

export type RunStep = (slots: Slots, run: Run) => void;

/** A compiled unit, with its last outcome: the same question within one execution is answered once. */
export interface Code {
  readonly unit: Unit;
  readonly steps: readonly RunStep[];
  readonly template: Slots;
  last: { run: Run; slots: Slots } | null;
}

/** What the parts of a compiled unit ask of the compiler. */
export interface Compiling {
  readonly recorder: Recorder | null;
  /**
   * The unit of a call and a closure for its arguments. What the engine passes on by itself (`silent`) is no step of
   * the explanation.
   */
  reach(call: Pick<Call, 'unit' | 'args'>, silent: boolean): { code: Code; given: (slots: Slots) => Slots };
}

/** True when the unit was already run with these arguments in this execution. */
export function isAnswered(code: Code, given: Slots, run: Run): boolean {
  const { last } = code;
  if (last?.run !== run) return false;
  return given.every((value, slot) => value === last.slots[slot] || sameValue(value ?? null, last.slots[slot] ?? null));
}

/** Runs a unit and returns its slots; throws LawError with law and article. */
export function runCode(code: Code, given: Slots, run: Run): Slots {
  if (isAnswered(code, given, run) && code.last) return code.last.slots;
  run.work += 1;
  if (run.work > mostWork) throw new LawError('too-much-work', `more than ${mostWork} articles were executed`);
  const slots = code.template.slice();
  for (let slot = 0; slot < given.length; slot += 1) slots[slot] = given[slot];
  const { steps } = code;
  try {
    for (let index = 0; index < steps.length; index += 1) steps[index]?.(slots, run);
  } catch (error) {
    if (error instanceof LawError && error.place.article === undefined) {
      throw error.at({ law: code.unit.law.id, article: code.unit.article.number });
    }
    throw error;
  }
  code.last = { run, slots };
  return slots;
}
