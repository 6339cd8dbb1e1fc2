import { LawError } from '../errors.ts';
import type { TermCandidate, TermStep } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import { compile } from './compile-expression.ts';
import type { Slots } from './evaluate.ts';
import type { Recorder } from './recorder.ts';
import { runCode, type Compiling, type Run, type RunStep } from './run-unit.ts';

/** An open term: the highest regulation that fills it for this territory, else its default, else nothing. */
export function compileTerm(compiler: Compiling, step: TermStep): RunStep {
  const { recorder } = compiler;
  const candidates = step.candidates.map((candidate) => ({ candidate, run: filling(compiler, step, candidate) }));
  const otherwise = defaulting(compiler, step);
  const settle = (slots: Slots, run: Run): Value => {
    const fitting = candidates.filter(({ candidate }) => fits(candidate, slots));
    const [best, next] = fitting;
    if (!best) return otherwise(slots);
    if (next && best.candidate.tie) throw best.candidate.tie;
    return best.run(slots, run);
  };
  return (slots, run) => {
    const { id } = step.term;
    slots[step.slot] = recorder
      ? recorder.within({ kind: 'term', name: id }, () => settle(slots, run))
      : settle(slots, run);
  };
}

function fits({ scope }: TermCandidate, slots: Slots): boolean {
  return scope.every(({ slot, code }) => slot >= 0 && slots[slot] === code);
}

function filling(
  compiler: Compiling,
  { term }: TermStep,
  { call, law, article }: TermCandidate,
): (slots: Slots, run: Run) => Value {
  if ('error' in call) {
    const { error } = call;
    return () => {
      throw error;
    };
  }
  const { code, given } = compiler.reach(call, true);
  const { recorder } = compiler;
  return (slots, run) => {
    const value = runCode(code, given(slots), run)[call.from];
    if (value === undefined) {
      const reason = `Implementation ${law.id} article ${article.number} for open term '${term.id}' did not produce output named '${term.id}'`;
      throw new LawError('open-term', reason);
    }
    say(recorder, `Open term '${term.id}' implemented by ${law.id} article ${article.number}`);
    return value;
  };
}

function say(recorder: Recorder | null, message: string): void {
  if (recorder) recorder.current.message = message;
}

function defaulting({ recorder }: Compiling, { term, otherwise }: TermStep): (slots: Slots) => Value {
  if (otherwise === null) {
    return () => {
      say(recorder, `Open term '${term.id}' not required, no implementation, resolved as null`);
      return null;
    };
  }
  if ('error' in otherwise) {
    return () => {
      throw otherwise.error;
    };
  }
  const steps = otherwise.map(({ name, slot, value }) => ({ name, slot, evaluate: compile(value, recorder) }));
  return (slots) => {
    say(recorder, `Open term '${term.id}' using default value`);
    let chosen: Value = null;
    for (const { name, slot, evaluate } of steps) {
      const value = evaluate(slots);
      slots[slot] = value;
      if (name === term.id) chosen = value;
    }
    return chosen;
  };
}
