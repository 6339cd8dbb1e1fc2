import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { Mark } from '../change-marks/mark.ts';
import { signalActs } from '../signal.access.ts';
import { signalTables } from '../signal.tables.ts';
import { viewSignal } from './view-signal.query.ts';

export interface OriginalStory {
  readonly story: string;
  readonly marks: readonly Mark[];
}

/** The story as written, with what was marked and why. Every reading is logged. */
export async function readOriginal(
  house: House,
  actor: Actor,
  id: string,
  reason: string,
): Promise<OriginalStory | null> {
  demand(actor, signalActs.readOriginal);
  await house.readingLog.read({ actor, activity: 'signals.read-original', subject: { type: 'signal', id }, reason });
  const row = await signalTables(house.database)
    .selectFrom('signal_original')
    .selectAll()
    .where('signal_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ? { story: row.story, marks: JSON.parse(row.marks) as OriginalStory['marks'] } : null;
}

export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Names and ways to reach the reporter. Every reading is logged. */
export async function readContact(house: House, actor: Actor, id: string, reason: string): Promise<Contact | null> {
  demand(actor, signalActs.readContact);
  await house.readingLog.read({ actor, activity: 'signals.read-contact', subject: { type: 'signal', id }, reason });
  const row = await signalTables(house.database)
    .selectFrom('signal_contact')
    .selectAll()
    .where('signal_id', '=', id)
    .executeTakeFirst();
  return row ? { name: row.name, email: row.email, phone: row.phone } : null;
}

const noFile = new Refusal('not-found', { nl: 'Deze bijlage is er niet.', en: 'This attachment is not there.' });

/** The copy of an attachment without metadata. What stands in it was never masked, so every reading is logged. */
export async function readAttachment(
  house: House,
  actor: Actor,
  id: string,
  attachment: string,
): Promise<{ readonly shared: string; readonly fileName: string }> {
  demand(actor, signalActs.readAttachment);
  const file = (await viewSignal(house, actor, id)).attachments.find((one) => one.id === attachment);
  if (!file?.shared) throw noFile;
  await house.readingLog.read({ actor, activity: 'signals.read-attachment', subject: { type: 'signal', id } });
  return { shared: file.shared, fileName: file.fileName };
}

/** An attachment of which no clean copy could be made, as it came in: for a person who has to look at it. Logged. */
export async function readOriginalAttachment(
  house: House,
  actor: Actor,
  id: string,
  attachment: string,
): Promise<{ readonly original: string; readonly fileName: string }> {
  demand(actor, signalActs.readAttachment);
  const file = await signalTables(house.database)
    .selectFrom('signal_attachment')
    .select(['original', 'file_name'])
    .where('id', '=', attachment)
    .where('signal_id', '=', id)
    .executeTakeFirst();
  if (!file) throw noFile;
  await house.readingLog.read({ actor, activity: 'signals.read-original-attachment', subject: { type: 'signal', id } });
  return { original: file.original, fileName: file.file_name };
}
