import { sql } from 'kysely';
import type { IsoMoment } from '../../kernel/dates.ts';
import { Refusal } from '../../kernel/errors.ts';
import type { Database, Unit } from '../../platform/database/database.ts';
import type { Channel, Severity, Signal, SignalState, SolvedAnswer } from './signal.ts';
import { signalTables, type SignalRow } from './signal.tables.ts';

export const changedMeanwhile = new Refusal('conflict', {
  nl: 'Dit signaal is intussen veranderd. Bekijk het opnieuw en probeer het nog eens.',
  en: 'This signal has changed in the meantime. Look at it again and try once more.',
});

export function fromRow(row: SignalRow): Signal {
  return {
    id: row.id,
    number: Number(row.number),
    state: row.state as SignalState,
    version: Number(row.version),
    channel: row.channel as Channel,
    language: row.language as 'nl' | 'en',
    receivedAt: row.received_at,
    answerBefore: row.answer_before,
    answeredAt: row.answered_at,
    severity: row.severity as Severity,
    place: row.place,
    organisation: row.organisation,
    since: row.since,
    solved: row.solved as SolvedAnswer | null,
    story: row.story,
  };
}

/** The signal, or a Refusal `not-found`. */
export async function loadSignal(database: Database, id: string): Promise<Signal> {
  const row = await signalTables(database).selectFrom('signal').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found', { nl: 'Dit signaal bestaat niet.', en: 'This signal does not exist.' });
  return fromRow(row);
}

export interface NewSignal extends Omit<Signal, 'number' | 'version' | 'state' | 'answeredAt' | 'solved'> {
  readonly receipt: string | null;
  readonly importId: string | null;
  readonly onBehalfOf: string | null;
}

/** Adds the row of a new signal; its number follows the highest at the moment of commit. */
export function insertSignal(database: Database, unit: Unit, signal: NewSignal): void {
  const db = signalTables(database);
  unit.add(
    db.insertInto('signal').values({
      id: signal.id,
      number: sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM signal)`,
      state: 'received',
      version: 1,
      channel: signal.channel,
      language: signal.language,
      received_at: signal.receivedAt,
      answer_before: signal.answerBefore,
      answered_at: null,
      severity: signal.severity,
      place: signal.place,
      organisation: signal.organisation,
      since: signal.since,
      solved: null,
      story: signal.story,
      receipt: signal.receipt,
      import_id: signal.importId,
      on_behalf_of: signal.onBehalfOf,
      closed_at: null,
    }),
  );
}

/** Writes what an act changed, if nobody else changed the signal since it was read. */
export function updateSignal(
  database: Database,
  unit: Unit,
  before: Signal,
  change: Partial<Pick<Signal, 'state' | 'answeredAt' | 'solved' | 'story'>> & { closedAt?: IsoMoment },
): void {
  unit.add(
    signalTables(database)
      .updateTable('signal')
      .set({
        version: before.version + 1,
        ...(change.state === undefined ? {} : { state: change.state }),
        ...(change.answeredAt === undefined ? {} : { answered_at: change.answeredAt }),
        ...(change.solved === undefined ? {} : { solved: change.solved }),
        ...(change.story === undefined ? {} : { story: change.story }),
        ...(change.closedAt === undefined ? {} : { closed_at: change.closedAt }),
      })
      .where('id', '=', before.id)
      .where('version', '=', before.version),
    { expectRows: 1, otherwise: changedMeanwhile },
  );
}
