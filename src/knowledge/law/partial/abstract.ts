import type { Bound } from '../linking/unit.ts';
import { compare, type Num } from '../values/decimal.ts';
import { isNum } from '../values/numbers.ts';
import { isTrue, sameValue, type Value } from '../values/value.ts';

/** What is known of a value while some inputs are not: always true of the value that comes out in the end. */
export type Abstract =
  | { readonly kind: 'known'; readonly value: Value }
  /** A number from `min` to `max`, both included; null where there is no bound. */
  | { readonly kind: 'range'; readonly min: Num | null; readonly max: Num | null; readonly needs: Needs }
  /** A date, as days since 1970. */
  | { readonly kind: 'days'; readonly min: number | null; readonly max: number | null; readonly needs: Needs }
  /** One of a few values. */
  | { readonly kind: 'among'; readonly values: readonly Value[]; readonly needs: Needs }
  | { readonly kind: 'any'; readonly needs: Needs };

/** What is known of the slots of a unit, and the expressions that earlier outputs came from. */
export interface AbstractSlots extends Array<Abstract | undefined> {
  origins?: Map<number, Bound>;
}

/** Names of the unknown inputs that can still change the value. */
export type Needs = ReadonlySet<string>;

export const nobody: Needs = new Set();

export const known = (value: Value): Abstract => ({ kind: 'known', value });
export const any = (needs: Needs): Abstract => ({ kind: 'any', needs });
export const needsOf = (value: Abstract): Needs => (value.kind === 'known' ? nobody : value.needs);

export function together(...values: readonly Abstract[]): Needs {
  const all = new Set<string>();
  for (const value of values) for (const name of needsOf(value)) all.add(name);
  return all;
}

export const withNeeds = (value: Abstract, needs: Needs): Abstract =>
  value.kind === 'known' ? value : { ...value, needs: new Set([...value.needs, ...needs]) };

/** A truth value that is not known yet. */
export const undecided = (needs: Needs): Abstract => ({ kind: 'among', values: [true, false], needs });

/** A range; one number when its bounds meet. */
export function range(min: Num | null, max: Num | null, needs: Needs): Abstract {
  return min !== null && max !== null && compare(min, max) === 0 ? known(min) : { kind: 'range', min, max, needs };
}

/** The bounds of a value as a number; null when it may be something else. */
export function bounds(value: Abstract): { min: Num | null; max: Num | null } | null {
  if (value.kind === 'range') return value;
  if (value.kind === 'known') return isNum(value.value) ? { min: value.value, max: value.value } : null;
  if (value.kind !== 'among' || !value.values.every(isNum)) return null;
  const numbers = value.values.filter(isNum).sort(compare);
  return { min: numbers[0] ?? null, max: numbers.at(-1) ?? null };
}

/** Whether a value counts as true; null when that is open. */
export function truth(value: Abstract): boolean | null {
  if (value.kind === 'known') return isTrue(value.value);
  if (value.kind === 'among') {
    const answers = new Set(value.values.map(isTrue));
    return answers.size === 1 ? answers.has(true) : null;
  }
  if (value.kind !== 'range') return value.kind === 'days' ? true : null;
  const { min, max } = value;
  return (min !== null && compare(min, 0) > 0) || (max !== null && compare(max, 0) < 0) ? true : null;
}

const mostChoices = 8;

/** Everything that one of the values may be; `choosers` are the inputs that decide which. */
export function join(values: readonly Abstract[], choosers: Needs): Abstract {
  const [first, ...rest] = values;
  if (!first) return any(choosers);
  if (first.kind === 'known' && rest.every((other) => other.kind === 'known' && sameValue(other.value, first.value)))
    return first;
  const needs = new Set([...together(...values), ...choosers]);
  const spans = values.map(bounds);
  if (spans.every((span) => span !== null)) return hull(spans, needs);
  const choices: Value[] = [];
  for (const value of values) {
    if (value.kind === 'known') choices.push(value.value);
    else if (value.kind === 'among') choices.push(...value.values);
    else return any(needs);
  }
  const distinct: Value[] = [];
  for (const choice of choices)
    if (choice !== undefined && !distinct.some((other) => sameValue(other, choice))) distinct.push(choice);
  return distinct.length > mostChoices ? any(needs) : { kind: 'among', values: distinct, needs };
}

function hull(spans: readonly { min: Num | null; max: Num | null }[], needs: Needs): Abstract {
  const mins = spans.map(({ min }) => min);
  const maxs = spans.map(({ max }) => max);
  const min = mins.includes(null)
    ? null
    : mins.reduce((a, b) => (a !== null && b !== null && compare(a, b) <= 0 ? a : b));
  const max = maxs.includes(null)
    ? null
    : maxs.reduce((a, b) => (a !== null && b !== null && compare(a, b) >= 0 ? a : b));
  return range(min, max, needs);
}

/** True when the value certainly is, or certainly is not, within what is known. */
export function mayBe(abstract: Abstract, value: Value): boolean {
  if (abstract.kind === 'known') return sameValue(abstract.value, value);
  if (abstract.kind === 'among') return abstract.values.some((choice) => sameValue(choice, value));
  if (abstract.kind === 'days') return typeof value === 'string';
  if (abstract.kind === 'any') return true;
  if (!isNum(value)) return false;
  return (
    !(abstract.min !== null && compare(value, abstract.min) < 0) &&
    !(abstract.max !== null && compare(value, abstract.max) > 0)
  );
}
