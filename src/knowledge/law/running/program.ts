import { LawError } from '../errors.ts';
import type { OutputSlot, Provenance, Unit } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import type { Slots } from './evaluate.ts';
import type { Given, Outcome } from './outcome.ts';
import { Recorder, type Trace } from './recorder.ts';
import { Compiler } from './compiler.ts';
import { runSteps, type Code, type Run } from './run-unit.ts';

/** Numbers executions, so that a unit knows whether its last outcome belongs to this one. */
let executions = 0;

const nothing: Given = { parameters: {} };

interface Root {
  readonly unit: Unit;
  readonly code: Code;
  readonly outputs: readonly (readonly [string, OutputSlot])[];
}

/** One question about one law on one day, compiled: run it as often as you like. Not for use by two threads at once. */
export class Program {
  readonly law: string;
  readonly date: string;
  readonly asked: readonly string[];
  readonly roots: readonly Unit[];
  /** Names of the parameters that every run gives, in order. */
  readonly parameters: readonly string[];
  readonly #roots: readonly Root[];
  readonly #recorder: Recorder | null;
  readonly #firstSlot: number;
  readonly #provenance: Record<string, Provenance> = {};
  /** Slots and bookkeeping that `value` uses again every time. */
  readonly #scratch: Slots;
  readonly #run: Run = { id: 0, tables: null, facts: null, work: 0 };

  constructor(law: string, date: string, asked: readonly string[], roots: readonly Unit[], explain: boolean) {
    const recorder = explain ? new Recorder() : null;
    const compiler = new Compiler(recorder);
    this.law = law;
    this.date = date;
    this.asked = asked;
    this.roots = roots;
    this.parameters = roots[0]?.parameters ?? [];
    this.#recorder = recorder;
    this.#roots = roots.map((unit) => ({ unit, code: compiler.code(unit), outputs: [...unit.outputs] }));
    for (const { outputs } of this.#roots) {
      for (const [name, { provenance }] of outputs) this.#provenance[name] ??= provenance;
    }
    this.#scratch = this.#roots[0]?.code.template.slice() ?? [];
    this.#firstSlot = this.#roots[0]?.unit.outputs.get(asked[0] ?? '')?.slot ?? -1;
  }

  /** Executes and gives everything that came out; throws LawError. */
  run(given: Given): Outcome {
    const run = this.#begin(given);
    const outputs: Record<string, Value> = {};
    let first: Slots = [];
    const trace = this.#startTrace(given);
    for (const { code, outputs: slotted } of this.#roots) {
      const slots = this.#runRoot(code, given, run);
      if (first.length === 0) first = slots;
      for (const [name, output] of slotted) {
        const value = slots[output.slot];
        if (value === undefined || name in outputs) continue;
        outputs[name] = value;
      }
    }
    for (const name of this.asked) if (!(name in outputs)) throw notFound(name, this.law);
    if (trace) trace.result = outputs[this.asked[0] ?? ''] ?? null;
    const root = this.roots[0];
    const article = root?.article.number ?? '';
    const inputs = root && root.article.inputs.length > 0 ? inputsOf(root, first) : {};
    return { outputs, asked: this.asked, provenance: this.#provenance, inputs, article, trace };
  }

  /** Executes and gives the first output asked, nothing else: the fast way. Throws LawError. */
  value(given: Given): Value {
    const run = this.#begin(given);
    const code = this.#roots[0]?.code;
    if (!code) throw notFound(this.asked[0] ?? '', this.law);
    // Every step sets its own slot, so nothing of the run before is read.
    const slots = this.#scratch;
    this.#fill(slots, code, given, run);
    return this.#first(slots);
  }

  /**
   * The same for parameters in the order of `parameters`, without registers or facts: for simulations. Throws LawError.
   */
  valueOfRow(row: readonly Value[]): Value {
    const code = this.#roots[0]?.code;
    if (!code) throw notFound(this.asked[0] ?? '', this.law);
    const slots = this.#scratch;
    for (let slot = 0; slot < this.parameters.length; slot += 1) slots[slot] = row[slot];
    runSteps(code, slots, this.#begin(nothing));
    return this.#first(slots);
  }

  #first(slots: Slots): Value {
    const value = slots[this.#firstSlot];
    if (value === undefined) throw notFound(this.asked[0] ?? '', this.law);
    return value;
  }

  #begin({ tables, facts }: Given): Run {
    const run = this.#run;
    executions += 1;
    run.id = executions;
    run.tables = tables ?? null;
    run.facts = facts ?? null;
    run.work = 0;
    return run;
  }

  #fill(slots: Slots, code: Code, given: Given, run: Run): void {
    const { parameters } = code.unit;
    for (let slot = 0; slot < parameters.length; slot += 1) slots[slot] = given.parameters[parameters[slot] ?? ''];
    runSteps(code, slots, run);
  }

  #runRoot(code: Code, given: Given, run: Run): Slots {
    const slots = code.template.slice();
    this.#fill(slots, code, given, run);
    return slots;
  }

  #startTrace({ parameters }: Given): Trace | null {
    if (!this.#recorder) return null;
    const root = this.#roots[0]?.unit;
    const named = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
    const shown = named.map(
      ([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    );
    const asked = this.asked.join(', ');
    const trace: Trace = {
      kind: 'article',
      name: `${this.law} (${asked})`,
      law: this.law,
      article: root?.article.number,
      message: `${this.law} (${this.date} {${shown.join(', ')}} ${asked})`,
      children: [],
    };
    this.#recorder.start(trace);
    return trace;
  }
}

const notFound = (output: string, law: string): LawError =>
  new LawError('output-not-found', `Output '${output}' not found in law '${law}'`);

function inputsOf({ steps }: Unit, slots: Slots): Record<string, Value> {
  const inputs: Record<string, Value> = {};
  for (const step of steps) {
    const value = step.kind === 'input' ? slots[step.slot] : undefined;
    if (step.kind === 'input' && value !== undefined) inputs[step.input.name] = value;
  }
  return inputs;
}
