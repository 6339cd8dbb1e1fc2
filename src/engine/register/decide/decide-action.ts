import { type FieldProblem, must, Refusal } from '../../../kernel/errors.ts';
import { actorId } from '../../access/access.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { AnyValues } from '../definition/values.ts';
import type { AnyRecord, Change } from '../record.ts';
import { both } from '../texts/both.ts';
import { checkValues, invalid, isEmpty } from './check-values.ts';
import { tidy } from './check-text.ts';
import { brokenConditions } from './conditions.ts';
import type { ActContext, Facts } from './context.ts';
import { demandFilled, next, whole } from './decide-change.ts';

export interface ActGiven {
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly reason?: string | undefined;
}

/**
 * An action of the definition: checks the state, what is asked, and every condition.
 * With four eyes the first person's call gives a proposal, a second person's call the change.
 * @throws Refusal `conflict` for state and conditions, `invalid` for what is asked, `not-allowed` for the same person twice.
 */
export function decideAction(
  definition: AnyDefinition,
  record: AnyRecord,
  name: string,
  given: ActGiven,
  facts: Facts,
  context: ActContext,
): Change {
  const action = must(Object.hasOwn(definition.actions, name) ? definition.actions[name] : null, `action ${name}`);
  const state = must(definition.states[record.state], `state ${record.state}`);
  if (!action.from.includes(record.state)) {
    throw new Refusal(
      'conflict',
      both((t, say) => t.refusal.wrongState(say(action.label), say(state.label))),
    );
  }
  const waiting = action.fourEyes && record.pending?.action === name ? record.pending : null;
  if (waiting && waiting.actor === actorId(context.actor)) {
    throw new Refusal(
      'not-allowed',
      both((t) => t.refusal.secondPerson),
    );
  }
  const asked = waiting ? waiting.values : checkAsked(definition, name, given.values ?? {}, context);
  const reason = waiting ? waiting.reason : tidy(given.reason ?? '') || null;
  if (action.reason === 'required' && reason === null) {
    throw invalid([{ field: 'reason', message: both((t) => t.refusal.reason) }]);
  }
  const values: AnyValues = { ...record.values, ...asked };
  const broken = brokenConditions(action.when ?? [], values, facts, context);
  if (broken.length > 0) {
    const text = { nl: broken.map(({ nl }) => nl).join(' '), en: broken.map(({ en }) => en).join(' ') };
    throw new Refusal('conflict', text);
  }
  const to = action.to ?? record.state;
  demandFilled(definition, values, to);
  if (action.fourEyes && !waiting) {
    const pending = { action: name, actor: actorId(context.actor), at: context.at, values: asked, reason };
    return whole(definition, next(record, { pending }, `${name}.proposed`, reason, context), context);
  }
  return whole(definition, next(record, { values, state: to }, name, reason, context), context);
}

/** Takes back, or turns down, what waits for a second person. @throws Refusal `conflict` where nothing waits. */
export function decideDrop(
  definition: AnyDefinition,
  record: AnyRecord,
  reason: string | null,
  context: ActContext,
): Change {
  if (!record.pending) {
    throw new Refusal(
      'conflict',
      both((t) => t.refusal.notPending),
    );
  }
  return whole(definition, next(record, {}, `${record.pending.action}.dropped`, reason, context), context);
}

function checkAsked(
  definition: AnyDefinition,
  name: string,
  given: Readonly<Record<string, unknown>>,
  context: ActContext,
): AnyValues {
  const asks = definition.actions[name]?.asks ?? {};
  const fields = Object.fromEntries(Object.entries(definition.fields).filter(([field]) => Object.hasOwn(asks, field)));
  const values = checkValues(fields, given, context.today);
  const missing: FieldProblem[] = Object.keys(asks)
    .filter((field) => asks[field] === 'required' && isEmpty(values[field]))
    .map((field) => ({ field, message: both((t) => t.problem.required) }));
  if (missing.length > 0) throw invalid(missing);
  return values;
}
