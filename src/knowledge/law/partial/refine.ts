import type { Bound } from '../linking/unit.ts';
import { compare, type Num } from '../values/decimal.ts';
import { bounds, known, needsOf, range, type Abstract, type AbstractSlots } from './abstract.ts';

interface Span {
  readonly min: Num | null;
  readonly max: Num | null;
}

/**
 * What more is known once a condition is taken to hold, or not to hold: inside “if the income is below the norm” the
 * income is at most the norm. The slots given stay as they are.
 */
export function refined(condition: Bound, slots: AbstractSlots, holds: boolean): AbstractSlots {
  const copy: AbstractSlots = Object.assign([...slots], slots.origins ? { origins: slots.origins } : {});
  narrow(condition, copy, holds, 0);
  return copy;
}

const reversed: Readonly<Record<string, string>> = {
  GREATER_THAN: 'LESS_THAN_OR_EQUAL',
  GREATER_THAN_OR_EQUAL: 'LESS_THAN',
  LESS_THAN: 'GREATER_THAN_OR_EQUAL',
  LESS_THAN_OR_EQUAL: 'GREATER_THAN',
  EQUALS: 'NOT_EQUALS',
  NOT_EQUALS: 'EQUALS',
};

function narrow(condition: Bound, slots: AbstractSlots, holds: boolean, depth: number): void {
  if (depth > 20) return;
  if (condition.kind === 'slot' && condition.path.length === 0) {
    const origin = slots.origins?.get(condition.slot);
    if (origin) narrow(origin, slots, holds, depth + 1);
    else if (slots[condition.slot]?.kind === 'among') slots[condition.slot] = known(holds);
    return;
  }
  if (condition.kind !== 'operation') return;
  const { name, parts } = condition;
  const [one, other] = parts;
  if (name === 'NOT' && one) narrow(one, slots, !holds, depth + 1);
  else if ((name === 'AND' && holds) || (name === 'OR' && !holds)) {
    for (const part of parts) narrow(part, slots, holds, depth + 1);
  } else if (one && other) compared(holds ? name : (reversed[name] ?? ''), one, other, slots, holds, depth);
}

function compared(name: string, one: Bound, other: Bound, slots: AbstractSlots, holds: boolean, depth: number): void {
  const left = valueOf(one, slots);
  const right = valueOf(other, slots);
  if ((name === 'EQUALS' || name === 'NOT_EQUALS') && right?.kind === 'known' && typeof right.value === 'boolean') {
    narrow(one, slots, right.value === (name === 'EQUALS'), depth + 1);
    return;
  }
  void holds;
  const a = left && bounds(left);
  const b = right && bounds(right);
  if (!a || !b) return;
  if (name.startsWith('LESS') || name === 'EQUALS') {
    limit(one, slots, { min: null, max: b.max });
    limit(other, slots, { min: a.min, max: null });
  }
  if (name.startsWith('GREATER') || name === 'EQUALS') {
    limit(one, slots, { min: b.min, max: null });
    limit(other, slots, { min: null, max: a.max });
  }
}

function valueOf(bound: Bound, slots: AbstractSlots): Abstract | undefined {
  if (bound.kind === 'constant') return known(bound.value);
  return bound.kind === 'slot' && bound.path.length === 0 ? slots[bound.slot] : undefined;
}

function limit(bound: Bound, slots: AbstractSlots, { min, max }: Span): void {
  if (bound.kind !== 'slot' || bound.path.length > 0) return;
  const value = slots[bound.slot];
  if (value?.kind !== 'range') return;
  const lower = min === null || (value.min !== null && compare(value.min, min) >= 0) ? value.min : min;
  const upper = max === null || (value.max !== null && compare(value.max, max) <= 0) ? value.max : max;
  if (lower !== null && upper !== null && compare(lower, upper) >= 0) return;
  slots[bound.slot] = range(lower, upper, needsOf(value));
}
