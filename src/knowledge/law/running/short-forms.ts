import type { Bound, BoundOperation } from '../linking/unit.ts';
import type { Evaluate } from './evaluate.ts';

const safe = Number.MAX_SAFE_INTEGER;

/**
 * A faster closure for the commonest forms: a variable and a whole number that stands in the law, in either order. Any
 * value that is no whole number goes to the full closure. Null when the operation has no short form.
 */
export function shortForm({ name, parts }: BoundOperation, full: Evaluate): Evaluate | null {
  const [one, other] = parts;
  if (parts.length !== 2 || !one || !other) return null;
  if (isVariable(one) && isWhole(other)) return variableFirst(name, one.slot, other.value, full);
  if (isWhole(one) && isVariable(other)) return numberFirst(name, one.value, other.slot, full);
  return null;
}

const isVariable = (bound: Bound): bound is Bound & { kind: 'slot' } =>
  bound.kind === 'slot' && bound.path.length === 0;

const isWhole = (bound: Bound): bound is Bound & { kind: 'constant'; value: number } =>
  bound.kind === 'constant' && typeof bound.value === 'number';

function variableFirst(name: string, slot: number, limit: number, full: Evaluate): Evaluate | null {
  switch (name) {
    case 'LESS_THAN':
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'number' ? value < limit : full(slots);
      };
    case 'LESS_THAN_OR_EQUAL':
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'number' ? value <= limit : full(slots);
      };
    case 'GREATER_THAN':
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'number' ? value > limit : full(slots);
      };
    case 'GREATER_THAN_OR_EQUAL':
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'number' ? value >= limit : full(slots);
      };
    case 'EQUALS':
      return (slots) => {
        const value = slots[slot];
        return typeof value === 'number' ? value === limit : full(slots);
      };
    case 'SUBTRACT':
      return (slots) => {
        const value = slots[slot];
        if (typeof value !== 'number') return full(slots);
        const rest = value - limit;
        return rest <= safe && rest >= -safe ? rest : full(slots);
      };
    default:
      return null;
  }
}

function numberFirst(name: string, number: number, slot: number, full: Evaluate): Evaluate | null {
  if (name !== 'SUBTRACT') return null;
  return (slots) => {
    const value = slots[slot];
    if (typeof value !== 'number') return full(slots);
    const rest = number - value;
    return rest <= safe && rest >= -safe ? rest : full(slots);
  };
}
