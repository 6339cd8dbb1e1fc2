import { propertyOf } from '../linking/scope.ts';
import type { Bound, BoundOperation } from '../linking/unit.ts';
import { LawError } from '../errors.ts';
import { compile } from '../running/compile-expression.ts';
import type { Evaluate } from '../running/evaluate.ts';
import type { Value } from '../values/value.ts';
import {
  any,
  join,
  known,
  mayBe,
  needsOf,
  nobody,
  together,
  truth,
  undecided,
  withNeeds,
  type Abstract,
  type AbstractSlots,
} from './abstract.ts';
import { abstractDate } from './abstract-dates.ts';
import { answered, equality, membership, ordered } from './abstract-comparison.ts';
import { refined } from './refine.ts';
import { abstractArithmetic, abstractRounding } from './abstract-numbers.ts';

const exact = new WeakMap<BoundOperation, Evaluate>();

/** The real operation on values that are all known. */
function onKnown(operation: BoundOperation, values: readonly Value[]): Value {
  let evaluate = exact.get(operation);
  if (!evaluate) {
    const parts = values.map((_, slot): Bound => ({ kind: 'slot', slot, name: '', path: [], origin: 'PARAMETERS' }));
    evaluate = compile({ ...operation, parts }, null);
    exact.set(operation, evaluate);
  }
  return evaluate([...values]);
}

/** What is known of an expression; throws LawError where the execution certainly does. */
export function evaluateAbstract(bound: Bound, slots: AbstractSlots): Abstract {
  switch (bound.kind) {
    case 'constant':
      return known(bound.value);
    case 'missing':
      throw new LawError('variable-not-found', `Variable not found: ${bound.name}`);
    case 'slot':
      return variable(bound, slots);
    case 'operation':
      return operation(bound, slots);
  }
}

function variable({ slot, name, path }: Bound & { kind: 'slot' }, slots: AbstractSlots): Abstract {
  const value = slots[slot];
  if (value === undefined) throw new LawError('variable-not-found', `Variable not found: ${name}`);
  if (path.length === 0) return value;
  if (value.kind !== 'known') return any(needsOf(value));
  const found = propertyOf(value.value, path);
  if (found === undefined) throw new LawError('variable-not-found', `Variable not found: ${[name, ...path].join('.')}`);
  return known(found);
}

function operation(bound: BoundOperation, slots: AbstractSlots): Abstract {
  if (bound.name === 'IF') return choice(bound, slots);
  if (bound.name === 'AND' || bound.name === 'OR') return logic(bound, slots);
  const parts = bound.parts.map((part) => evaluateAbstract(part, slots));
  const values = parts.flatMap((part) => (part.kind === 'known' ? [part.value] : []));
  if (values.length === parts.length) return known(onKnown(bound, values));
  return unknownParts(bound, parts);
}

function unknownParts(bound: BoundOperation, parts: readonly Abstract[]): Abstract {
  const needs = together(...parts);
  const [first = any(nobody), second = any(nobody)] = parts;
  switch (bound.name) {
    case 'ADD':
    case 'SUBTRACT':
    case 'MULTIPLY':
    case 'DIVIDE':
    case 'MIN':
    case 'MAX':
      return abstractArithmetic(bound.name, parts);
    case 'ROUND':
    case 'CEIL':
    case 'FLOOR':
      return abstractRounding(bound.name, first, bound.precision);
    case 'NOT': {
      const answer = truth(first);
      return answer === null ? undecided(needs) : known(!answer);
    }
    case 'EQUALS':
    case 'NOT_EQUALS':
      return answered(equality(first, second), bound.name === 'NOT_EQUALS', needs);
    case 'IS_NULL':
    case 'NOT_NULL':
      return answered(first.kind !== 'any' && !mayBe(first, null) ? false : null, bound.name === 'NOT_NULL', needs);
    case 'IN':
    case 'NOT_IN':
      return answered(membership(first, parts.slice(1), bound.inline), bound.name === 'NOT_IN', needs);
    case 'AGE':
    case 'DATE':
    case 'DATE_ADD':
    case 'DATE_DIFF':
    case 'DAY_OF_WEEK':
      return abstractDate(bound.name, parts);
    case 'LIST':
      return any(needs);
    default:
      return answered(ordered(bound.name, first, second), false, needs);
  }
}

function logic({ name, parts }: BoundOperation, slots: AbstractSlots): Abstract {
  const deciding = name === 'OR';
  const open: Abstract[] = [];
  for (const part of parts) {
    const value = branch(part, slots, open.length > 0);
    const answer = truth(value);
    if (answer === deciding) return known(deciding);
    if (answer === null) open.push(value);
  }
  return open.length === 0 ? known(!deciding) : undecided(together(...open));
}

function choice({ parts, hasDefault }: BoundOperation, given: AbstractSlots): Abstract {
  const cases = Math.floor((parts.length - (hasDefault ? 1 : 0)) / 2);
  const possible: Abstract[] = [];
  const choosers = new Set<string>();
  let slots = given;
  for (let index = 0; index <= cases; index += 1) {
    const when = index < cases ? parts[index * 2] : undefined;
    const then = index < cases ? parts[index * 2 + 1] : hasDefault ? parts.at(-1) : undefined;
    const condition = when ? evaluateAbstract(when, slots) : known(true);
    const answer = truth(condition);
    if (answer === false) continue;
    const maybe = answer === null || possible.length > 0;
    possible.push(
      then ? branch(then, when && answer === null ? refined(when, slots, true) : slots, maybe) : known(null),
    );
    if (answer === true) break;
    for (const need of needsOf(condition)) choosers.add(need);
    if (when) slots = refined(when, slots, false);
  }
  return possible.length === 1 && possible[0] && choosers.size === 0 ? possible[0] : joined(possible, choosers);
}

function joined(possible: readonly Abstract[], choosers: ReadonlySet<string>): Abstract {
  const value = join(possible, choosers);
  return value.kind === 'known' ? value : withNeeds(value, choosers);
}

/** A branch that may not be taken may fail without harm: then nothing is known of it. */
function branch(then: Bound, slots: AbstractSlots, maybe: boolean): Abstract {
  try {
    return evaluateAbstract(then, slots);
  } catch (error) {
    if (maybe && error instanceof LawError) return any(nobody);
    throw error;
  }
}
