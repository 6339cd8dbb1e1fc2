import { compare } from '../values/decimal.ts';
import { sameValue, type Value } from '../values/value.ts';
import { bounds, known, mayBe, undecided, type Abstract } from './abstract.ts';
import { daysOf } from './abstract-dates.ts';

/** A truth value, or an open one that needs these inputs. */
export const answered = (answer: boolean | null, negated: boolean, needs: ReadonlySet<string>): Abstract =>
  answer === null ? undecided(needs) : known(answer !== negated);

/** Whether two values are equal; null when that is open. */
export function equality(one: Abstract, other: Abstract): boolean | null {
  const sides = [daysOf(one), daysOf(other)];
  if (one.kind === 'known' && other.kind === 'known') return sameValue(one.value, other.value);
  if (sides[0] && sides[1]) return apart(sides[0], sides[1]) ? false : null;
  const spans = [bounds(one), bounds(other)];
  if (spans[0] && spans[1]) {
    const [a, b] = spans;
    const below = a.max !== null && b.min !== null && compare(a.max, b.min) < 0;
    const above = a.min !== null && b.max !== null && compare(a.min, b.max) > 0;
    return below || above ? false : null;
  }
  if (one.kind === 'known' && other.kind === 'among') return mayBe(other, one.value) ? null : false;
  if (other.kind === 'known' && one.kind === 'among') return mayBe(one, other.value) ? null : false;
  return null;
}

const apart = (a: { min: number | null; max: number | null }, b: { min: number | null; max: number | null }): boolean =>
  (a.max !== null && b.min !== null && a.max < b.min) || (a.min !== null && b.max !== null && a.min > b.max);

/** Whether a value is among others; null when that is open. */
export function membership(subject: Abstract, items: readonly Abstract[], inline: boolean): boolean | null {
  const [list] = items;
  const values =
    !inline && list?.kind === 'known'
      ? Array.isArray(list.value)
        ? (list.value as readonly Value[]).map(known)
        : [list]
      : items;
  if (!inline && list?.kind !== 'known') return null;
  const answers = values.map((item) => equality(subject, item));
  return answers.includes(true) ? true : answers.every((answer) => answer === false) ? false : null;
}

/** Whether an ordered comparison holds; null when that is open. */
export function ordered(name: string, one: Abstract, other: Abstract): boolean | null {
  const spans = [bounds(one) ?? daysOf(one), bounds(other) ?? daysOf(other)];
  const [a, b] = spans;
  if (!a || !b) return null;
  const order = (x: typeof a.min, y: typeof a.min): number | null => (x === null || y === null ? null : compare(x, y));
  const [low, high] = [order(a.max, b.min), order(a.min, b.max)];
  const under = (limit: number | null, strict: boolean): boolean => limit !== null && (strict ? limit < 0 : limit <= 0);
  const over = (limit: number | null, strict: boolean): boolean => limit !== null && (strict ? limit > 0 : limit >= 0);
  switch (name) {
    case 'GREATER_THAN':
      return over(high, true) ? true : under(low, false) ? false : null;
    case 'GREATER_THAN_OR_EQUAL':
      return over(high, false) ? true : under(low, true) ? false : null;
    case 'LESS_THAN':
      return under(low, true) ? true : over(high, false) ? false : null;
    default:
      return under(low, false) ? true : over(high, true) ? false : null;
  }
}
