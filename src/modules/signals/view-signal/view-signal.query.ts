import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { Mark } from '../change-marks/mark.ts';
import { signalActs } from '../signal.access.ts';
import { loadSignal } from '../signal.store.ts';
import type { Signal } from '../signal.ts';
import { signalTables } from '../signal.tables.ts';

export interface ThreadMessage {
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

export interface SignalAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** Digest of the copy that may be shared; null until a person has looked. */
  readonly shared: string | null;
  readonly note: string | null;
}

export interface SignalView {
  readonly signal: Signal;
  /** The reporter reads what was written, staff the masked copy. */
  readonly story: string | null;
  /** What is covered in the masked copy, without the passages themselves. */
  readonly marks: readonly Mark[];
  readonly thread: readonly ThreadMessage[];
  readonly attachments: readonly SignalAttachment[];
}

/** What a reporter sees of the own signal: everything as they wrote it. */
export async function viewOwnSignal(house: House, actor: Actor, id: string): Promise<SignalView> {
  demand(actor, signalActs.follow, { id });
  const view = await load(house, id, 'text');
  const original = await signalTables(house.database)
    .selectFrom('signal_original')
    .select('story')
    .where('signal_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return { ...view, story: original?.story ?? null };
}

/** What staff see: the masked copy and the masked thread. */
export async function viewSignal(house: House, actor: Actor, id: string): Promise<SignalView> {
  demand(actor, signalActs.list);
  return load(house, id, 'masked');
}

async function load(house: House, id: string, text: 'text' | 'masked'): Promise<SignalView> {
  const db = signalTables(house.database);
  const signal = await loadSignal(house.database, id);
  const messages = await db
    .selectFrom('signal_message')
    .selectAll()
    .where('signal_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const files = await db
    .selectFrom('signal_attachment')
    .selectAll()
    .where('signal_id', '=', id)
    .orderBy('at')
    .execute();
  const original = await db
    .selectFrom('signal_original')
    .select('marks')
    .where('signal_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return {
    signal,
    story: signal.story,
    marks: original ? (JSON.parse(original.marks) as Mark[]) : [],
    thread: messages.map((message) => ({ at: message.at, author: message.author, text: message[text] })),
    attachments: files.map((file) => ({
      id: file.id,
      fileName: file.file_name,
      mediaType: file.media_type,
      size: Number(file.size),
      shared: file.shared,
      note: file.note,
    })),
  };
}
