import type {
  ActionStep,
  HookStep,
  OverrideStep,
  ResolveStep,
  Step,
  TaintStep,
  Unit,
  UntranslatableStep,
} from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import { equalValues } from './comparing.ts';
import { compile } from './compile-expression.ts';
import { compileInput } from './compile-input.ts';
import { compileTerm } from './compile-term.ts';
import type { Slots } from './evaluate.ts';
import { runCode, type Compiling, type RunStep } from './run-unit.ts';

/** Turns one step of a unit into a closure. */
export function compileStep(compiler: Compiling, unit: Unit, step: Step): RunStep {
  switch (step.kind) {
    case 'input':
      return compileInput(compiler, unit, step);
    case 'term':
      return compileTerm(compiler, step);
    case 'action':
      return action(compiler, unit, step);
    case 'hook':
      return hook(compiler, step);
    case 'override':
      return override(compiler, step);
    case 'resolve':
      return resolve(compiler, step);
    case 'untranslatable':
      return untranslatable(compiler, step);
    case 'taint':
      return taint(step);
    case 'fail':
      return () => {
        throw step.error;
      };
  }
}

function action({ recorder }: Compiling, { law, article }: Unit, { slot, output, value }: ActionStep): RunStep {
  const evaluate = compile(value, recorder, recorder !== null);
  if (!recorder) {
    return (slots) => {
      slots[slot] = evaluate(slots);
    };
  }
  return (slots) => {
    const step = { kind: 'action' as const, name: output, law: law.id, article: article.number };
    slots[slot] = recorder.within(step, () => evaluate(slots));
  };
}

function hook(compiler: Compiling, { title, call, takes }: HookStep): RunStep {
  const { recorder } = compiler;
  const { code, given } = compiler.reach(call, true);
  const { law, article } = call.unit;
  return (slots, run) => {
    recorder?.push({ kind: 'hook', name: call.title, message: title, law: law.id, article: article.number });
    try {
      const result = runCode(code, given(slots), run);
      for (const { from, to } of takes) slots[to] = result[from];
    } finally {
      recorder?.pop();
    }
  };
}

function override(compiler: Compiling, { slot, title, call }: OverrideStep): RunStep {
  const { recorder } = compiler;
  const { code, given } = compiler.reach(call, true);
  const { law, article } = call.unit;
  const replaced = (slots: Slots, run: Parameters<RunStep>[1]): Value => {
    return runCode(code, given(slots), run)[call.from] ?? null;
  };
  return (slots, run) => {
    const step = { kind: 'override' as const, name: call.title, message: title, law: law.id, article: article.number };
    slots[slot] = recorder ? recorder.within(step, () => replaced(slots, run)) : replaced(slots, run);
  };
}

function resolve(compiler: Compiling, { slot, output, candidates }: ResolveStep): RunStep {
  const compiled = candidates.map(({ call, match }) => ({
    call,
    ...compiler.reach(call, true),
    match: match.map(({ from, value }) => ({ from, value: compile(value, null) })),
  }));
  return (slots, run) => {
    slots[slot] = null;
    for (const { call, code, given, match } of compiled) {
      const found = runCode(code, given(slots), run);
      if (!match.every(({ from, value }) => equalValues(found[from] ?? null, value(slots)))) continue;
      slots[slot] = found[call.from] ?? null;
      const { law, article } = call.unit;
      const result = slots[slot] ?? null;
      compiler.recorder?.leaf({
        kind: 'reference',
        name: call.title,
        message: output,
        law: law.id,
        article: article.number,
        result,
      });
      return;
    }
  };
}

function untranslatable({ recorder }: Compiling, { message, error }: UntranslatableStep): RunStep {
  return () => {
    recorder?.leaf({ kind: 'untranslatable', name: 'untranslatable', message });
    if (error) throw error;
  };
}

function taint({ slots: marked, tainted }: TaintStep): RunStep {
  return (slots) => {
    for (const slot of marked) slots[slot] = tainted;
  };
}
