import { LawError } from '../errors.ts';
import type { Call, Unit } from '../linking/unit.ts';
import { sameValue, type Value } from '../values/value.ts';
import type { Slots } from './evaluate.ts';
import type { Recorder } from './recorder.ts';
import type { Tables } from './tables.ts';

/** What one execution brings along and what it may spend; used again for the next one under another number. */
export interface Run {
  /** Tells executions apart. */
  id: number;
  tables: Tables | null;
  /** Facts by the name of the input, or by `law.input`. */
  facts: Readonly<Record<string, Value>> | null;
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
  /** Runs a step again that failed, to learn the name of the operation: fast closures do not keep it. */
  readonly retry: (index: number, slots: Slots) => void;
  lastRun: number;
  lastSlots: Slots;
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
  if (code.lastRun !== run.id) return false;
  const slots = code.lastSlots;
  for (let slot = 0; slot < given.length; slot += 1) {
    const value = given[slot];
    if (value !== slots[slot] && !sameValue(value ?? null, slots[slot] ?? null)) return false;
  }
  return true;
}

/** Runs a unit and returns its slots; throws LawError with law and article. */
export function runCode(code: Code, given: Slots, run: Run): Slots {
  if (isAnswered(code, given, run)) return code.lastSlots;
  run.work += 1;
  if (run.work > mostWork) throw new LawError('too-much-work', `more than ${mostWork} articles were executed`);
  const slots = code.template.slice();
  for (let slot = 0; slot < given.length; slot += 1) slots[slot] = given[slot];
  runSteps(code, slots, run);
  code.lastRun = run.id;
  code.lastSlots = slots;
  return slots;
}

/** Runs the steps of a unit on slots that hold its parameters; throws LawError with law and article. */
export function runSteps(code: Code, slots: Slots, run: Run): void {
  const { steps } = code;
  let index = 0;
  try {
    for (; index < steps.length; index += 1) steps[index]?.(slots, run);
  } catch (error) {
    throw placed(code, index, slots, error);
  }
}

/** The error with what can be told of its place; laws are pure, so what failed once fails again. */
function placed({ unit, retry }: Code, index: number, slots: Slots, error: unknown): unknown {
  if (error instanceof LawError && error.place.article !== undefined) return error;
  const place = { law: unit.law.id, article: unit.article.number };
  if (error instanceof RangeError) return new LawError('too-much-work', 'values are nested too deeply', place);
  try {
    retry(index, slots);
  } catch (named) {
    if (named instanceof LawError) return named.at(place);
  }
  return error instanceof LawError ? error.at(place) : error;
}
