import type { Bilingual } from '../../../kernel/errors.ts';
import { actorId } from '../../access/access.ts';
import type { Condition } from '../definition/condition.ts';
import type { FieldMap } from '../definition/field.ts';
import type { AnyValues } from '../definition/values.ts';
import { isEmpty } from './check-values.ts';
import type { ActContext, Facts } from './context.ts';

/** A condition of any register: the same data, its names no longer known to the compiler. */
export type AnyCondition = Condition<FieldMap, string, string, string>;

/** The words of the conditions that do not hold, in their order; empty when all hold. */
export function brokenConditions(
  conditions: readonly AnyCondition[],
  values: AnyValues,
  facts: Facts,
  context: ActContext,
): Bilingual[] {
  return conditions.filter((one) => !holds(one, values, facts, context)).map((one) => one.otherwise);
}

function holds(condition: AnyCondition, values: AnyValues, facts: Facts, context: ActContext): boolean {
  const me = actorId(context.actor);
  const staffId = context.actor.kind === 'staff' ? context.actor.id : null;
  if ('notSameActorAs' in condition) return !facts.actors.get(condition.notSameActorAs)?.has(me);
  if ('actorIs' in condition) return staffId !== null && values[condition.actorIs] === staffId;
  if ('actorIsNot' in condition) return staffId !== null && values[condition.actorIsNot] !== staffId;
  if ('wasInState' in condition) return facts.pastStates.has(condition.wasInState);
  if ('linked' in condition) {
    const { linked, inState } = condition;
    return (facts.linked.get(linked) ?? []).some(({ state }) => !inState || inState.includes(state));
  }
  const value = values[condition.field] ?? null;
  if ('is' in condition) return isEmpty(value) === (condition.is === 'absent');
  if ('equals' in condition) return JSON.stringify(value) === JSON.stringify(condition.equals);
  if ('atLeast' in condition) return Array.isArray(value) && value.length >= condition.atLeast;
  if (typeof value !== 'string') return false;
  const bound = 'before' in condition ? condition.before : condition.after;
  const day = bound === 'today' ? context.today : bound;
  return 'before' in condition ? value < day : value > day;
}
