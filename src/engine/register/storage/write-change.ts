import type { Unit } from '../../../platform/database/database.ts';
import { actorId, type Actor } from '../../access/access.ts';
import { addCached, putHead } from '../../links/index.ts';
import { conflict } from '../decide/context.ts';
import type { Kit } from '../kit.ts';
import type { Change } from '../record.ts';
import { tableOf } from './migrations.ts';
import { listValues, type RegisterTable, store, toRow } from './rows.ts';

const withDefinition = new WeakMap<Unit, Set<string>>();

/** Writes a change into a unit: row, version, values, head, deadlines, ledger, and the word to search and listeners. */
export function writeChange(kit: Kit, unit: Unit, actor: Actor, change: Change): void {
  const { definition, house } = kit;
  const { after } = change;
  writeDefinition(kit, unit, after.changedAt);
  writeRow(kit, unit, change);
  writeVersion(kit, unit, change);
  writeValues(kit, unit, change);
  writeDeadlines(kit, unit, change);
  putHead(unit, house.database, {
    type: definition.name,
    id: after.id,
    title: String(after.values[definition.title] ?? ''),
    state: after.state,
    public: definition.states[after.state]?.public ?? false,
    url: `${definition.path}/${after.id}`,
  });
  tell(kit, unit, actor, change);
}

function writeDefinition({ house, definition, hash, json }: Kit, unit: Unit, at: string): void {
  const known = withDefinition.get(unit) ?? new Set<string>();
  withDefinition.set(unit, known);
  if (known.has(hash)) return;
  known.add(hash);
  unit.add(
    store(house.database)
      .insertInto('register_definition')
      .values({ hash, name: definition.name, definition: json, at })
      .onConflict((there) => there.column('hash').doNothing()),
  );
}

function writeRow({ definition, house }: Kit, unit: Unit, { before, after }: Change): void {
  const table = tableOf(definition) as RegisterTable;
  const { database } = house;
  const row = toRow(definition, after);
  // The columns follow from the definition, so its table and their number name the text.
  const key = `${table} ${Object.keys(row).join()}`;
  if (!before) {
    const insert = () => store(database).insertInto(table).values(row);
    addCached(unit, database, `insert ${key}`, insert, Object.values(row), { whenTaken: conflict() });
    return;
  }
  const update = () =>
    store(database).updateTable(table).set(row).where('id', '=', after.id).where('version', '=', before.version);
  const parameters = [...Object.values(row), after.id, before.version];
  addCached(unit, database, `update ${key}`, update, parameters, { expectRows: 1, otherwise: conflict() });
}

function writeVersion({ definition, house }: Kit, unit: Unit, { after, act, reason }: Change): void {
  const row = {
    type: definition.name,
    id: after.id,
    version: after.version,
    state: after.state,
    act,
    actor: after.changedBy,
    at: after.changedAt,
    reason,
    definition: after.definition,
    data: JSON.stringify(after.values),
  };
  const insert = () => store(house.database).insertInto('record_version').values(row);
  addCached(unit, house.database, 'version', insert, Object.values(row), { whenTaken: conflict() });
}

function writeValues({ definition, house }: Kit, unit: Unit, { before, after }: Change): void {
  const values = listValues(definition, after);
  const old = before ? listValues(definition, before) : [];
  if (JSON.stringify(values) === JSON.stringify(old)) return;
  const key = { type: definition.name, record_id: after.id };
  if (old.length > 0) {
    const remove = store(house.database).deleteFrom('record_value');
    unit.add(remove.where('type', '=', key.type).where('record_id', '=', key.record_id));
  }
  if (values.length === 0) return;
  const rows = values.map(({ field, value }) => ({ ...key, field, value }));
  const insert = () => store(house.database).insertInto('record_value').values(rows);
  addCached(
    unit,
    house.database,
    `values ${rows.length}`,
    insert,
    rows.flatMap((row) => Object.values(row)),
  );
}

function writeDeadlines({ definition, house }: Kit, unit: Unit, { before, after, deadlines }: Change): void {
  const key = { type: definition.name, record_id: after.id };
  for (const { name, due, met } of deadlines) {
    const flag = met ? 1 : 0;
    if (due) {
      const row = { ...key, name, due, met: flag };
      const upsert = () =>
        store(house.database)
          .insertInto('record_deadline')
          .values(row)
          .onConflict((there) => there.columns(['type', 'record_id', 'name']).doUpdateSet({ due, met: flag }));
      addCached(unit, house.database, 'deadline', upsert, [...Object.values(row), due, flag]);
    } else if (before) {
      const ofThis = { type: key.type, record_id: key.record_id, name };
      const db = store(house.database);
      const query =
        due === null ? db.deleteFrom('record_deadline') : db.updateTable('record_deadline').set({ met: flag });
      unit.add(
        (query as ReturnType<typeof db.deleteFrom<'record_deadline'>>)
          .where('type', '=', ofThis.type)
          .where('record_id', '=', ofThis.record_id)
          .where('name', '=', name),
      );
    }
  }
}

function tell({ definition, house }: Kit, unit: Unit, actor: Actor, change: Change): void {
  const { before, after } = change;
  house.ledger.record(unit, {
    actor,
    act: `${definition.name}.${change.act}`,
    type: definition.name,
    id: after.id,
    change: { version: after.version, fields: change.changed, from: before?.state ?? null, to: after.state },
    content: { values: after.values, reason: change.reason, by: actorId(actor) },
  });
  house.publication.touch(unit, definition.name, after.id);
  for (const name of ['register.changed', `${definition.name}.changed`]) {
    house.events.publish(unit, { name, type: definition.name, id: after.id });
  }
}
