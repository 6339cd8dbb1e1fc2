import { LawError } from '../errors.ts';
import type { Call, InputStep, RowKeys, Unit } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import type { Slots } from './evaluate.ts';
import { isAnswered, runCode, type Compiling, type Run, type RunStep } from './run-unit.ts';

/** An input: from a register or a fact, from another law, or from another article of the same law. */
export function compileInput(compiler: Compiling, unit: Unit, step: InputStep): RunStep {
  const { recorder } = compiler;
  const { slot, input, from, keys } = step;
  const outside = fromOutside(unit, input.name, keys, from === null);
  const otherwise =
    from === null
      ? null
      : 'error' in from
        ? thrower(from.error)
        : referred(compiler, input.name, from.call, from.internal);
  return (slots, run) => {
    const known = outside(slots, run);
    if (known !== undefined) {
      recorder?.leaf({ kind: 'value', name: input.name, origin: 'DATA_SOURCE', result: known });
      slots[slot] = known;
    } else if (otherwise) {
      slots[slot] = otherwise(slots, run);
    } else {
      slots[slot] = undefined;
      const message = `Input '${input.name}' has empty source and no data source match, left unresolved`;
      recorder?.leaf({ kind: 'note', name: input.name, message });
    }
  };
}

type Look = (slots: Slots, run: Run) => Value | undefined;

/** Registers may fill any input; loose facts only those that no law fills. */
function fromOutside(unit: Unit, name: string, keys: RowKeys, leaf: boolean): Look {
  const column = name.toLowerCase();
  const full = `${unit.law.id}.${name}`;
  return (slots, run) => {
    if (run.tables) {
      const found = run.tables.find(column, (key) => {
        const slot = keys.get(key);
        return slot === undefined ? undefined : slots[slot];
      });
      if (found !== undefined) return found;
    }
    const { facts } = run;
    if (!leaf || !facts) return undefined;
    const found = facts[full];
    return found === undefined ? facts[name] : found;
  };
}

function thrower(error: LawError): Look {
  return () => {
    throw error;
  };
}

function referred(compiler: Compiling, input: string, call: Call, internal: boolean): Look {
  const { recorder } = compiler;
  const { code, given } = compiler.reach(call, internal);
  if (!recorder) return (slots, run) => outputOf(call, runCode(code, given(slots), run));
  const { law, article } = call.unit;
  const kind = internal ? ('internal' as const) : ('reference' as const);
  const step = { kind, name: call.title, input, law: law.id, article: article.number };
  return (slots, run) =>
    recorder.within(step, () => {
      const asked = given(slots);
      const answered = isAnswered(code, asked, run);
      const result = outputOf(call, runCode(code, asked, run));
      if (answered) recorder.leaf({ kind: 'cached', name: call.title, result });
      return result;
    });
}

function outputOf({ from, output, unit }: Call, slots: Slots): Value {
  const value = slots[from];
  if (value === undefined) {
    throw new LawError('output-not-found', `Output '${output}' not found in law '${unit.law.id}'`);
  }
  return value;
}
