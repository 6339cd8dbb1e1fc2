import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { actorId } from '../../access/access.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { AnyValue, AnyValues } from '../definition/values.ts';
import { type AnyRecord, type Change, fieldsOf } from '../record.ts';
import { both } from '../texts/both.ts';
import { checkValues, invalid, isEmpty } from './check-values.ts';
import type { ActContext } from './context.ts';
import { decideDeadlines } from './decide-deadlines.ts';

/** A new record in the start state. @throws Refusal `invalid` with a problem per field. */
export function decideCreate(
  definition: AnyDefinition,
  id: string,
  given: Readonly<Record<string, unknown>>,
  context: ActContext,
): Change {
  const checked = checkValues(definition.fields, given, context.today);
  const values: Record<string, AnyValue> = {};
  for (const [name, field] of fieldsOf(definition)) {
    const list = field.kind === 'group' || field.kind === 'added' || ('many' in field && field.many === true);
    values[name] = checked[name] ?? (list ? [] : null);
  }
  demandFilled(definition, values, definition.start);
  const mark = { createdAt: context.at, createdBy: actorId(context.actor) };
  const after: AnyRecord = {
    id,
    version: 1,
    state: definition.start,
    ...mark,
    changedAt: mark.createdAt,
    changedBy: mark.createdBy,
    definition: context.definition,
    pending: null,
    values,
  };
  const changed = Object.keys(values).filter((name) => !isEmpty(values[name]));
  return whole(definition, { before: null, after, act: 'create', reason: null, changed }, context);
}

/** Fields changed outside an action; null where nothing differs. @throws Refusal `invalid`, or `conflict` when closed. */
export function decideUpdate(
  definition: AnyDefinition,
  record: AnyRecord,
  patch: Readonly<Record<string, unknown>>,
  reason: string | null,
  context: ActContext,
): Change | null {
  const state = definition.states[record.state];
  const open = definition.update.in?.includes(record.state) ?? !state?.closed;
  if (!open) {
    throw new Refusal(
      'conflict',
      both((t, say) => t.refusal.closed(say(state?.label ?? { nl: record.state, en: record.state }))),
    );
  }
  const values = { ...record.values, ...checkValues(definition.fields, patch, context.today) };
  demandFilled(definition, values, record.state);
  const change = next(record, { values }, 'update', reason, context);
  return change.changed.length === 0 ? null : whole(definition, change, context);
}

/** The change from a record to its next version; what waited for a second person lapses. */
export function next(
  record: AnyRecord,
  becomes: { readonly values?: AnyValues; readonly state?: string; readonly pending?: AnyRecord['pending'] },
  act: string,
  reason: string | null,
  context: ActContext,
): Omit<Change, 'deadlines'> {
  const after: AnyRecord = {
    ...record,
    pending: null,
    ...becomes,
    version: record.version + 1,
    changedAt: context.at,
    changedBy: actorId(context.actor),
    definition: context.definition,
  };
  const names = Object.keys({ ...record.values, ...after.values });
  const changed = names.filter((name) => !same(record.values[name], after.values[name]));
  return { before: record, after, act, reason, changed };
}

export function whole(definition: AnyDefinition, change: Omit<Change, 'deadlines'>, context: ActContext): Change {
  return { ...change, deadlines: decideDeadlines(definition, change.before, change.after, context.today) };
}

function same(one: AnyValue | undefined, other: AnyValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** @throws Refusal `invalid` that names each field that a record in this state must have. */
export function demandFilled(definition: AnyDefinition, values: AnyValues, state: string): void {
  const target = definition.states[state];
  const problems: FieldProblem[] = [];
  for (const [name, field] of fieldsOf(definition, false)) {
    if (!isEmpty(values[name])) continue;
    if (field.required) problems.push({ field: name, message: both((t) => t.problem.required) });
    else if (target?.needs?.includes(name)) {
      const message = both((t, say) => t.problem.neededFor(say(target.label)));
      problems.push({ field: name, message });
    }
  }
  if (problems.length > 0) throw invalid(problems);
}
