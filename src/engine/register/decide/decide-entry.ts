import { actorId } from '../../access/access.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { AnyValue } from '../definition/values.ts';
import type { AnyRecord, Change } from '../record.ts';
import { both } from '../texts/both.ts';
import { checkParts, invalid } from './check-values.ts';
import type { ActContext } from './context.ts';
import { next, whole } from './decide-change.ts';

/** Adds an entry, in any state: effects are measured after the end too. Nothing added before changes. @throws Refusal `invalid` with a problem per part. */
export function decideEntry(
  definition: AnyDefinition,
  record: AnyRecord,
  name: string,
  entryId: string,
  given: unknown,
  context: ActContext,
): Change {
  const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
  if (field?.kind !== 'added') throw new Error(`register ${definition.name}: no entries are added to ${name}`);
  const checked = checkParts(field.entry, given, context.today);
  if (!checked.ok) {
    throw invalid(checked.problem.map(({ path, message }) => ({ field: `${name}${path}`, message })));
  }
  if (checked.value === null) {
    throw invalid([{ field: `${name}.${field.main}`, message: both((t) => t.problem.required) }]);
  }
  const parts = checked.value as Readonly<Record<string, AnyValue>>;
  const entry: AnyValue = { ...parts, id: entryId, at: context.at, by: actorId(context.actor) };
  const entries = (record.values[name] ?? []) as readonly AnyValue[];
  const change = next(
    record,
    { values: { ...record.values, [name]: [...entries, entry] }, pending: record.pending },
    `add-entry.${name}`,
    null,
    context,
  );
  return whole(definition, change, context);
}
