import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { demand, type Actor } from '../../access/access.ts';
import { tidy } from '../decide/check-text.ts';
import { type ActContext, conflict } from '../decide/context.ts';
import { type ActGiven, decideAction, decideDrop } from '../decide/decide-action.ts';
import { decideCreate, decideUpdate } from '../decide/decide-change.ts';
import { decideEntry } from '../decide/decide-entry.ts';
import type { Kit } from '../kit.ts';
import { factsOf, mustFind } from '../query/read.ts';
import type { AnyRecord, Change } from '../record.ts';
import { writeChange } from '../storage/write-change.ts';
import { actionAct } from './register-acts.ts';

type Given = Readonly<Record<string, unknown>>;

export function contextOf(kit: Kit, actor: Actor): ActContext {
  const { clock } = kit.house;
  return { actor, at: clock.now(), today: clock.today(), definition: kit.hash };
}

function write(kit: Kit, unit: Unit, actor: Actor, change: Change): AnyRecord {
  writeChange(kit, unit, actor, change);
  return change.after;
}

/** Adds a new record to a unit. */
export function addCreate(kit: Kit, unit: Unit, actor: Actor, values: Given, id?: string): AnyRecord {
  demand(actor, kit.acts.create);
  const context = contextOf(kit, actor);
  return write(kit, unit, actor, decideCreate(kit.definition, id ?? newId(Date.parse(context.at)), values, context));
}

/** Adds changed fields to a unit; gives the record itself back where nothing differs. */
export function addUpdate(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  record: AnyRecord,
  patch: Given,
  reason?: string,
): AnyRecord {
  demand(actor, kit.acts.update, record);
  const change = decideUpdate(kit.definition, record, patch, tidy(reason ?? '') || null, contextOf(kit, actor));
  return change ? write(kit, unit, actor, change) : record;
}

/** Adds an action to a unit; reads the record's past and links for the conditions. */
export async function addAct(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  record: AnyRecord,
  action: string,
  given: ActGiven = {},
): Promise<AnyRecord> {
  demand(actor, actionAct(kit.acts, action), record);
  const facts = await factsOf(kit, record.id);
  return write(kit, unit, actor, decideAction(kit.definition, record, action, given, facts, contextOf(kit, actor)));
}

/** Takes back, or turns down, what waits for a second person; whoever may do the action may do so. */
export function addDrop(kit: Kit, unit: Unit, actor: Actor, record: AnyRecord, reason?: string): AnyRecord {
  if (record.pending) demand(actor, actionAct(kit.acts, record.pending.action), record);
  return write(kit, unit, actor, decideDrop(kit.definition, record, tidy(reason ?? '') || null, contextOf(kit, actor)));
}

/** Adds an entry to a unit. */
export function addEntry(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  record: AnyRecord,
  field: string,
  entry: Given,
): AnyRecord {
  const act = kit.acts.entries.get(field);
  if (!act) throw new Error(`register ${kit.definition.name}: no entries are added to ${field}`);
  demand(actor, act, record);
  const context = contextOf(kit, actor);
  const id = newId(Date.parse(context.at));
  return write(kit, unit, actor, decideEntry(kit.definition, record, field, id, entry, context));
}

/** Reads a record and checks that it still is the version that the person saw. */
export async function mustFindVersion(kit: Kit, id: string, version: number | null): Promise<AnyRecord> {
  const record = await mustFind(kit, id);
  if (version !== null && record.version !== version) throw conflict();
  return record;
}

/** Makes a unit, lets `fill` add to it, and commits it. */
export async function commit<Result>(kit: Kit, fill: (unit: Unit) => Promise<Result> | Result): Promise<Result> {
  const unit = new Unit();
  const result = await fill(unit);
  if (unit.statements.length > 0 || unit.chain.length > 0) await kit.house.database.write(unit);
  return result;
}

/** Tries again from a fresh read when somebody else came in between; for acts that overwrite nothing. */
export async function untilWritten<Result>(attempt: () => Promise<Result>, times = 5): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (times > 1 && error instanceof Refusal && error.kind === 'conflict') return untilWritten(attempt, times - 1);
    throw error;
  }
}
