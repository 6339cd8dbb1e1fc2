import { addDays } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Unit } from '../../../platform/database/database.ts';
import { actorId, demand, type Actor } from '../../access/access.ts';
import { invalid } from '../decide/check-values.ts';
import { tidy } from '../decide/check-text.ts';
import type { Kit } from '../kit.ts';
import { findRecord, notFound } from '../query/read.ts';
import { store } from '../storage/rows.ts';
import type { CorrectionRow } from '../storage/shared-tables.ts';
import { both } from '../texts/both.ts';

export interface CorrectionGiven {
  /** What is not right, in the asker's words. */
  readonly text: string;
  /** The field it is about, where the asker chose one. */
  readonly field?: string | undefined;
  /** How to reach the asker; kept until the reply. */
  readonly contact?: string | undefined;
}

/** Anyone asks to correct a public record; the reply is due within the term of the definition. */
export async function addCorrection(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  recordId: string,
  given: CorrectionGiven,
): Promise<string> {
  const { definition, house } = kit;
  demand(actor, kit.acts.requestCorrection);
  const record = await findRecord(kit, recordId);
  if (!record || !definition.states[record.state]?.public) throw notFound(kit);
  const text = tidy(given.text);
  if (text === '') throw invalid([{ field: 'text', message: both((t) => t.refusal.correctionText) }]);
  if (text.length > 5_000) throw invalid([{ field: 'text', message: both((t) => t.problem.tooLong(5_000)) }]);
  const contact = tidy(given.contact ?? '').slice(0, 200) || null;
  const field = given.field && Object.hasOwn(definition.fields, given.field) ? given.field : null;
  const at = house.clock.now();
  const due = addDays(house.clock.today(), definition.corrections?.termDays ?? 28);
  const row: CorrectionRow = {
    ...{ id: newId(Date.parse(at)), type: definition.name, record_id: recordId, field, text, contact, at, due },
    ...{ state: 'open', reply: null, replied_at: null, replied_by: null },
  };
  unit.add(store(house.database).insertInto('correction').values(row));
  tell(kit, unit, actor, 'request-correction', row);
  return row.id;
}

/** Answers a request; the contact details go then. @throws Refusal `not-found`, or `conflict` when it was answered. */
export async function addCorrectionReply(
  kit: Kit,
  unit: Unit,
  actor: Actor,
  correctionId: string,
  given: { readonly accepted: boolean; readonly reply: string },
): Promise<void> {
  demand(actor, kit.acts.answerCorrection);
  const { house } = kit;
  const row = await correctionById(kit, correctionId);
  const reply = tidy(given.reply);
  if (reply === '') throw invalid([{ field: 'reply', message: both((t) => t.refusal.correctionReply) }]);
  if (reply.length > 5_000) throw invalid([{ field: 'reply', message: both((t) => t.problem.tooLong(5_000)) }]);
  const state = given.accepted ? 'accepted' : 'declined';
  const becomes = { state, reply, contact: null, replied_at: house.clock.now(), replied_by: actorId(actor) } as const;
  const done = new Refusal(
    'conflict',
    both((t) => t.refusal.correctionDone),
  );
  unit.add(
    store(house.database).updateTable('correction').set(becomes).where('id', '=', row.id).where('state', '=', 'open'),
    { expectRows: 1, otherwise: done },
  );
  tell(kit, unit, actor, 'answer-correction', { ...row, ...becomes });
}

/** @throws Refusal `not-found`. */
async function correctionById(kit: Kit, id: string): Promise<CorrectionRow> {
  const row = await store(kit.house.database)
    .selectFrom('correction')
    .selectAll()
    .where('id', '=', id)
    .where('type', '=', kit.definition.name)
    .executeTakeFirst();
  if (!row) throw notFound(kit);
  return row;
}

/** Requests about one record, or all that are open, the first due first. */
export function correctionsOf(kit: Kit, recordId?: string): Promise<CorrectionRow[]> {
  const query = store(kit.house.database)
    .selectFrom('correction')
    .selectAll()
    .where('type', '=', kit.definition.name)
    .orderBy('due')
    .orderBy('id');
  return (
    recordId === undefined ? query.where('state', '=', 'open') : query.where('record_id', '=', recordId)
  ).execute();
}

function tell({ house, definition }: Kit, unit: Unit, actor: Actor, verb: string, row: CorrectionRow): void {
  const entry = { actor, act: `${definition.name}.${verb}`, type: definition.name, id: row.record_id };
  const content = { text: row.text, reply: row.reply };
  house.ledger.record(unit, { ...entry, change: { correction: row.id, state: row.state }, content });
  house.events.publish(unit, { name: `${definition.name}.correction`, type: definition.name, id: row.record_id });
}
