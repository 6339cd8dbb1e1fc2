import type { Actor } from '../../access/access.ts';
import { isEmpty } from '../decide/check-values.ts';
import type { AnyValue, AnyValues } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { viewOf } from '../query/shown.ts';
import { fieldsOf } from '../record.ts';

/** Fields that this actor may fill in: not retired, not of entries, and in a change only those they see as they are. */
export function editableFields(kit: Kit, actor: Actor, onCreate = false): string[] {
  return fieldsOf(kit.definition, false).flatMap(([name, field]) => {
    if (!field || field.kind === 'added') return [];
    return onCreate || seesWhole(kit, actor, name) ? [name] : [];
  });
}

function seesWhole(kit: Kit, actor: Actor, name: string): boolean {
  const field = kit.definition.fields[name];
  return field !== undefined && viewOf(kit, actor, field) === 'whole';
}

/** Values to start a form with: only those seen as they are, so that no masked text is saved over the real one. */
export function startValues(kit: Kit, actor: Actor, values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => seesWhole(kit, actor, name)));
}

/** What was filled in; an empty box of a field that this actor does not see leaves the value as it is. */
export function withoutBlind(
  kit: Kit,
  actor: Actor,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(given).filter(
    ([name, value]) => seesWhole(kit, actor, name) || !isEmpty(value as AnyValue),
  );
  return Object.fromEntries(kept);
}
