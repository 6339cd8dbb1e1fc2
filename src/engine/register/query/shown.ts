import { actorId, may, type Actor } from '../../access/access.ts';
import type { Field } from '../definition/field.ts';
import type { AnyValue, AnyValues } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { type AnyRecord, fieldsOf } from '../record.ts';
import { isEmpty } from '../decide/check-values.ts';
import { maskValue } from './mask.ts';

/** A record as one actor may see it. */
export interface ShownRecord extends Omit<AnyRecord, 'values' | 'pending'> {
  readonly values: AnyValues;
  readonly pending: AnyRecord['pending'];
  /** Fields whose text was masked. */
  readonly masked: readonly string[];
  /** Fields that were left out. */
  readonly hidden: readonly string[];
}

/** What an actor may see of a field. */
export function viewOf(kit: Kit, actor: Actor, field: Field): 'whole' | 'masked' | 'none' {
  const personal = (field.personal ?? 'none') !== 'none';
  if (personal ? may(actor, kit.acts.readPersonal) : may(actor, kit.acts.read)) return 'whole';
  const rule = field.publish ?? 'as-is';
  if (rule === 'as-is') return 'whole';
  return rule === 'masked' ? 'masked' : 'none';
}

/** True where the actor may know of the record: it is public, they may read the register, or they of the staff made it. */
function maySee(kit: Kit, actor: Actor, record: Pick<AnyRecord, 'state' | 'createdBy'>): boolean {
  if (kit.definition.states[record.state]?.public || may(actor, kit.acts.read)) return true;
  return actor.kind === 'staff' && record.createdBy === actorId(actor);
}

/** Values as the actor may see them: masked and left out by the publication rule of each field. */
export function shownValues(
  kit: Kit,
  actor: Actor,
  values: AnyValues,
): Pick<ShownRecord, 'values' | 'masked' | 'hidden'> {
  const seen: Record<string, AnyValue> = {};
  const masked: string[] = [];
  const hidden: string[] = [];
  for (const [name, field] of fieldsOf(kit.definition)) {
    const value = values[name] ?? null;
    const view = field ? viewOf(kit, actor, field) : 'none';
    if (view === 'none') hidden.push(name);
    else if (view === 'masked' && !isEmpty(value)) {
      masked.push(name);
      seen[name] = maskValue(value, kit.mask);
    } else seen[name] = value;
  }
  return { values: seen, masked, hidden };
}

/** The record as the actor may see it, without logging; for lists of what everyone may read. */
export function shownTo(kit: Kit, actor: Actor, record: AnyRecord): ShownRecord | null {
  if (!maySee(kit, actor, record)) return null;
  const staff = may(actor, kit.acts.read);
  const seen = { ...record, ...shownValues(kit, actor, record.values) };
  // Who of the staff did something is for the desk; the public sees the organisation at work.
  return staff
    ? seen
    : { ...seen, pending: null, createdBy: '', changedBy: '', values: withoutMakers(kit, seen.values) };
}

function withoutMakers(kit: Kit, values: AnyValues): AnyValues {
  const seen: Record<string, AnyValue> = { ...values };
  for (const [name, field] of fieldsOf(kit.definition)) {
    const entries = seen[name];
    if (field?.kind !== 'added' || !Array.isArray(entries)) continue;
    seen[name] = entries.map((entry: AnyValue) => ({ ...(entry as Record<string, AnyValue>), by: '' }));
  }
  return seen;
}

/** True where the values hold something about a person that this actor sees by right. */
export function readsPersonal(kit: Kit, actor: Actor, values: AnyValues): boolean {
  if (!may(actor, kit.acts.readPersonal)) return false;
  return fieldsOf(kit.definition).some(
    ([name, field]) => (field?.personal ?? 'none') !== 'none' && !isEmpty(values[name]),
  );
}

/** For lists: nobody reads persons there, so that each such reading is of one record, and logged. */
export function withoutPersons<K extends Kit>(kit: K): K {
  return { ...kit, acts: { ...kit.acts, readPersonal: { ...kit.acts.readPersonal, who: [] } } };
}

/** The record as the actor may see it; a reading of fields about persons goes to the reading log first. */
export async function shown(kit: Kit, actor: Actor, record: AnyRecord): Promise<ShownRecord | null> {
  const seen = shownTo(kit, actor, record);
  if (seen && readsPersonal(kit, actor, record.values)) {
    const { name } = kit.definition;
    await kit.house.readingLog.read({
      actor,
      activity: kit.acts.readPersonal.name,
      subject: { type: name, id: record.id },
    });
  }
  return seen;
}
