import { LawError } from '../errors.ts';
import { propertyOf } from '../linking/scope.ts';
import type { Bound, BoundOperation } from '../linking/unit.ts';
import { TooLarge } from '../values/decimal.ts';
import { shortForm } from './short-forms.ts';
import { buildOperation } from './build-operation.ts';
import { overflow, type Evaluate } from './evaluate.ts';
import type { Recorder } from './recorder.ts';

/**
 * Turns a bound expression into a closure; with a recorder the closure writes down its steps. Errors get the name of
 * their operation when `named`: the fast closures leave that to a second run.
 */
export function compile(bound: Bound, recorder: Recorder | null, named = true): Evaluate {
  switch (bound.kind) {
    case 'constant':
      return constant(bound, recorder);
    case 'slot':
      return variable(bound, recorder);
    case 'missing': {
      const { name } = bound;
      return () => {
        throw new LawError('variable-not-found', `Variable not found: ${name}`);
      };
    }
    case 'operation':
      return operation(bound, recorder, named);
  }
}

function constant({ value, name, origin }: Bound & { kind: 'constant' }, recorder: Recorder | null): Evaluate {
  if (!recorder) return () => value;
  const step = name === undefined ? { kind: 'literal' as const, name: '' } : { kind: 'value' as const, name, origin };
  return () => {
    recorder.leaf({ ...step, result: value });
    return value;
  };
}

function variable({ slot, name, path, origin }: Bound & { kind: 'slot' }, recorder: Recorder | null): Evaluate {
  const full = [name, ...path].join('.');
  const read: Evaluate =
    path.length === 0
      ? (slots) => slots[slot] ?? (slots[slot] === null ? null : missing(full))
      : (slots) =>
          propertyOf(slots[slot] ?? null, path) ??
          (propertyOf(slots[slot] ?? null, path) === null ? null : missing(full));
  if (!recorder) return read;
  return (slots) => {
    const value = read(slots);
    recorder.leaf({ kind: 'value', name: full, origin, result: value });
    return value;
  };
}

function missing(name: string): never {
  throw new LawError('variable-not-found', `Variable not found: ${name}`);
}

function operation(bound: BoundOperation, recorder: Recorder | null, withName: boolean): Evaluate {
  const { name } = bound;
  const make =
    bound.name === 'IF' && recorder
      ? branches(bound, recorder)
      : bound.parts.map((part) => compile(part, recorder, withName));
  const bare = buildOperation(bound, make);
  if (!recorder && !withName) return shortForm(bound, bare) ?? bare;
  const exact = named(name, bare);
  if (!recorder) return exact;
  return (slots) => recorder.within({ kind: 'operation', name }, () => exact(slots));
}

/** Gives errors the name of the operation in which they arose. */
function named(name: string, run: Evaluate): Evaluate {
  return (slots) => {
    try {
      return run(slots);
    } catch (error) {
      if (error instanceof TooLarge) throw overflow(error.message).at({ operation: name });
      if (error instanceof LawError && error.place.operation === undefined && error.place.article === undefined) {
        throw error.at({ operation: name });
      }
      throw error;
    }
  };
}

/** The parts of an IF, each as a branch of the explanation. */
function branches({ parts, hasDefault }: BoundOperation, recorder: Recorder): Evaluate[] {
  return parts.map((part, index) => {
    const run = compile(part, recorder);
    const isDefault = hasDefault && index === parts.length - 1;
    const name = isDefault ? 'DEFAULT' : index % 2 === 0 ? `CASE ${index / 2}` : 'THEN';
    return (slots) => {
      const value = recorder.within({ kind: 'branch', name }, () => run(slots));
      if (isDefault) recorder.current.message = 'took default';
      else if (index % 2 === 1) recorder.current.message = `case ${(index - 1) / 2} matched`;
      else recorder.current.message = 'no case matched, no default';
      return value;
    };
  });
}
