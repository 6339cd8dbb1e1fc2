import type { Unit } from '../../../platform/database/database.ts';
import { demand, type Actor } from '../../access/access.ts';
import { next, whole } from '../decide/decide-change.ts';
import { invalid } from '../decide/check-values.ts';
import { tidy } from '../decide/check-text.ts';
import type { AnyValue } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { mustFind, versionsOf } from '../query/read.ts';
import type { AnyRecord } from '../record.ts';
import { isList } from '../storage/columns.ts';
import { store } from '../storage/rows.ts';
import { writeChange } from '../storage/write-change.ts';
import { both } from '../texts/both.ts';
import { contextOf } from './change-acts.ts';

/**
 * Empties fields for good in the record and in all its versions, as the law may ask (AVG, article 17).
 * The ledger stays whole: it holds only keyed digests.
 */
export async function addErase(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  id: string,
  fields: readonly string[],
  given: string,
): Promise<AnyRecord> {
  demand(actor, kit.acts.update);
  const reason = tidy(given);
  if (reason === '') throw invalid([{ field: 'reason', message: both((t) => t.refusal.reason) }]);
  const record = await mustFind(kit, id);
  const empty: Record<string, AnyValue> = {};
  for (const name of fields) {
    const field = kit.definition.fields[name];
    if (!field) throw new Error(`register ${kit.definition.name}: no field ${name}`);
    empty[name] = isList(field) ? [] : name === kit.definition.title ? '-' : null;
  }
  const context = contextOf(kit, actor);
  for (const version of await versionsOf(kit, id)) {
    unit.add(
      store(kit.house.database)
        .updateTable('record_version')
        .set({ data: JSON.stringify({ ...version.values, ...empty }) })
        .where('type', '=', kit.definition.name)
        .where('id', '=', id)
        .where('version', '=', version.version),
    );
  }
  const becomes = { values: { ...record.values, ...empty } };
  const change = whole(kit.definition, next(record, becomes, 'erase', reason, context), context);
  writeChange(kit, unit, actor, { ...change, changed: fields });
  return change.after;
}
