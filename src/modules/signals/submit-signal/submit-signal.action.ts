import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { dayOf } from '../../../kernel/dates.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { maskStory, storedMarks } from '../mask-story.ts';
import { hashReceipt, newReceipt } from '../receipt.ts';
import { answerBefore, type Channel } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { insertSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import type { SignalInput } from './signal-input.ts';
import { addAttachments, type StoredAttachment } from './attachments.ts';

export interface Submitted {
  readonly id: string;
  /** Sixteen digits, given once; null where none was asked (an import). */
  readonly receipt: string | null;
}

export interface SubmitOptions {
  readonly channel: Channel;
  readonly receipt?: boolean;
  readonly importId?: string;
  readonly onBehalfOf?: string;
  readonly receivedAt?: string;
  /** A code known beforehand, sixteen digits; only the product itself may give one, for the demonstration. */
  readonly receiptCode?: string;
  readonly attachments?: readonly StoredAttachment[];
}

/** Takes in one signal: story, contact details and receipt each in their own place, in one transaction. */
export async function submitSignal(
  house: House,
  actor: Actor,
  input: SignalInput,
  options: SubmitOptions,
): Promise<Submitted> {
  const act =
    options.channel === 'import'
      ? signalActs.import
      : options.channel === 'professional'
        ? signalActs.onBehalf
        : signalActs.submit;
  if (actor.kind !== 'system') demand(actor, act);
  const unit = new Unit();
  const submitted = await addSignal(house, unit, actor, input, options);
  await house.database.write(unit);
  return submitted;
}

/** Puts one signal into a unit that may hold more of them. */
export async function addSignal(
  house: House,
  unit: Unit,
  actor: Actor,
  input: SignalInput,
  options: SubmitOptions,
): Promise<Submitted> {
  const at = house.clock.now();
  const receivedAt = options.receivedAt ?? at;
  const id = newId(Date.parse(receivedAt));
  const receipt =
    options.receipt === false ? null : ((actor.kind === 'system' ? options.receiptCode : undefined) ?? newReceipt());
  const { masked, marks } = maskStory(input.story, input.name ? [input.name] : []);
  insertSignal(house.database, unit, {
    id,
    channel: options.channel,
    language: input.language,
    receivedAt,
    answerBefore: answerBefore(dayOf(receivedAt)),
    severity: input.severity,
    place: input.place ?? null,
    organisation: input.organisation ?? null,
    since: input.since ?? null,
    story: masked,
    receipt: receipt === null ? null : await hashReceipt(receipt, house.settings.secret),
    importId: options.importId ?? null,
    onBehalfOf: options.onBehalfOf ?? null,
  });
  const db = signalTables(house.database);
  unit.add(
    db
      .insertInto('signal_original')
      .values({ signal_id: id, version: 1, story: input.story, marks: storedMarks(marks), at }),
  );
  if (input.name || input.email || input.phone) {
    unit.add(
      db.insertInto('signal_contact').values({
        signal_id: id,
        name: input.name ?? null,
        email: input.email ?? null,
        phone: input.phone ?? null,
      }),
    );
  }
  addAttachments(house, unit, id, options.attachments ?? []);
  house.ledger.record(unit, {
    actor,
    act: 'signals.submit',
    type: 'signal',
    id,
    change: {
      state: 'received',
      channel: options.channel,
      marks: marks.length,
      attachments: options.attachments?.length ?? 0,
    },
    content: input,
  });
  house.events.publish(unit, { name: 'signals.received', type: 'signal', id });
  return { id, receipt };
}
