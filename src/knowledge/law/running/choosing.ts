import { isTrue, sameValue, Tainted, type Value } from '../values/value.ts';
import { mostItems, overflow, type Evaluate } from './evaluate.ts';

/** AND and OR stop at the first part that decides; something untranslatable taints unless another part decides. */
export function makeLogic(parts: readonly Evaluate[], deciding: boolean): Evaluate {
  const [first, second] = parts;
  if (first && second && parts.length === 2) {
    return (slots) => {
      const a = first(slots);
      if (typeof a === 'boolean') {
        if (a === deciding) return deciding;
        const b = second(slots);
        return b instanceof Tainted ? b : isTrue(b);
      }
      return isDeciding(a, deciding) ? deciding : undecided(a, second(slots), deciding);
    };
  }
  return (slots) => {
    let tainted: Tainted | null = null;
    for (const part of parts) {
      const value = part(slots);
      if (value instanceof Tainted) tainted ??= value;
      else if (isTrue(value) === deciding) return deciding;
    }
    return tainted ?? !deciding;
  };
}

const isDeciding = (value: Value, deciding: boolean): boolean =>
  !(value instanceof Tainted) && isTrue(value) === deciding;

function undecided(first: Value, second: Value, deciding: boolean): Value {
  if (isDeciding(second, deciding)) return deciding;
  return first instanceof Tainted ? first : second instanceof Tainted ? second : !deciding;
}

export function makeNot(part: Evaluate): Evaluate {
  return (slots) => {
    const value = part(slots);
    return value instanceof Tainted ? value : !isTrue(value);
  };
}

/** IF: the first case whose condition holds, else the default, else null. */
export function makeIf(parts: readonly Evaluate[], hasDefault: boolean): Evaluate {
  const otherwise = (hasDefault ? parts[parts.length - 1] : undefined) ?? (() => null);
  const cases = (parts.length - (hasDefault ? 1 : 0)) / 2;
  const [when, then] = parts;
  if (cases === 1 && when && then) {
    return (slots) => {
      const condition = when(slots);
      if (condition === true) return then(slots);
      if (condition === false) return otherwise(slots);
      if (condition instanceof Tainted) return condition;
      return isTrue(condition) ? then(slots) : otherwise(slots);
    };
  }
  return (slots) => {
    for (let index = 0; index < cases; index += 1) {
      const condition = parts[index * 2]?.(slots) ?? null;
      if (condition instanceof Tainted) return condition;
      if (isTrue(condition)) return parts[index * 2 + 1]?.(slots) ?? null;
    }
    return otherwise(slots);
  };
}

/** IN and NOT_IN: among the items that the law lists, or in a list; a single value counts as a list of one. */
export function makeMembership(parts: readonly Evaluate[], inline: boolean, negated: boolean): Evaluate {
  const [subject = () => null, ...items] = parts;
  const listed = items[0] ?? ((): Value => null);
  return (slots) => {
    const wanted = subject(slots);
    if (wanted instanceof Tainted) return wanted;
    if (inline) return items.some((item) => sameValue(wanted, item(slots))) !== negated;
    const list = listed(slots);
    if (list instanceof Tainted) return list;
    const found = Array.isArray(list) ? list.some((item: Value) => sameValue(wanted, item)) : sameValue(wanted, list);
    return found !== negated;
  };
}

export function makeNullCheck(part: Evaluate, negated: boolean): Evaluate {
  return (slots) => {
    const value = part(slots);
    return value instanceof Tainted ? value : (value === null) !== negated;
  };
}

export function makeList(parts: readonly Evaluate[]): Evaluate {
  return (slots) => {
    const items = parts.map((part) => part(slots));
    if (sizeOf(items, mostItems) > mostItems) throw overflow(`list larger than ${mostItems} values`);
    return items;
  };
}

/** Number of values inside, counted up to a bound. */
function sizeOf(value: Value, bound: number): number {
  if (value === null || typeof value !== 'object' || value instanceof Tainted) return 1;
  let size = 1;
  for (const item of Object.values(value) as Value[]) {
    size += sizeOf(item, bound - size);
    if (size > bound) break;
  }
  return size;
}
