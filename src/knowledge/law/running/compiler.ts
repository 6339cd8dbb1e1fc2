import type { Call, Unit } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import { compile } from './compile-expression.ts';
import { compileStep } from './compile-step.ts';
import type { Evaluate, Slots } from './evaluate.ts';
import type { Recorder } from './recorder.ts';
import type { Code, Compiling } from './run-unit.ts';

/** Compiles units once, with or without a recorder. */
export class Compiler implements Compiling {
  readonly recorder: Recorder | null;
  readonly #codes = new Map<Unit, Code>();

  constructor(recorder: Recorder | null) {
    this.recorder = recorder;
  }

  code(unit: Unit): Code {
    const known = this.#codes.get(unit);
    if (known) return known;
    const code: Code = {
      unit,
      steps: unit.steps.map((step) => compileStep(this, unit, step)),
      template: new Array<Value | undefined>(unit.size).fill(undefined),
      retry: (index, slots) => {
        const step = unit.steps[index];
        if (step?.kind === 'action') compile(step.value, null)(slots);
      },
      lastRun: 0,
      lastSlots: [],
    };
    this.#codes.set(unit, code);
    return code;
  }

  reach({ unit, args }: Pick<Call, 'unit' | 'args'>, silent: boolean): { code: Code; given: (slots: Slots) => Slots } {
    const recorder = silent ? null : this.recorder;
    const values = args.map((arg): ((slots: Slots) => Value | undefined) =>
      arg.kind === 'slot' && arg.path.length === 0 && recorder === null
        ? (slots) => slots[arg.slot]
        : optional(compile(arg, recorder), arg),
    );
    return { code: this.code(unit), given: (slots) => values.map((value) => value(slots)) };
  }
}

/** An argument that was never set stays unset; the unit that needs it says so. */
function optional(evaluate: Evaluate, arg: Call['args'][number]): (slots: Slots) => Value | undefined {
  return arg.kind === 'slot' ? (slots) => (slots[arg.slot] === undefined ? undefined : evaluate(slots)) : evaluate;
}
