import { system } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { addDays } from '../../../kernel/dates.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { signalTables } from '../signal.tables.ts';
import { addDropDraft, addForgetContact } from './forget.ts';
import { addRemoveFiles } from './remove-files.job.ts';

const batch = 200;
const draftDays = 7;
/** A file that was sent for import holds stories and contact details too; so long its refused rows can be mended. */
const importFileDays = 30;

/** Deletes what its term allows no longer: contact details first, then story, messages and files, and old drafts. */
export function eraseJob(house: House): JobHandler {
  return {
    kind: 'signals:erase',
    everyMinutes: 60,
    async run() {
      const before = (days: number) => `${addDays(house.clock.today(), -days)}T00:00:00.000Z`;
      await eraseContacts(house, before(house.settings.retention.contactDays));
      await eraseStories(house, before(house.settings.retention.storyDays));
      await eraseDrafts(house, before(draftDays));
      await eraseImportFiles(house, before(importFileDays));
    },
  };
}

async function eraseContacts(house: House, closedBefore: string): Promise<void> {
  const db = signalTables(house.database);
  for (;;) {
    const due = await db
      .selectFrom('signal')
      .leftJoin('signal_contact', 'signal_contact.signal_id', 'signal.id')
      .select('signal.id')
      .where('closed_at', '<', closedBefore)
      .where(({ or, eb }) => or([eb('signal_contact.signal_id', 'is not', null), eb('on_behalf_of', 'is not', null)]))
      .limit(batch)
      .execute();
    if (due.length === 0) return;
    const unit = new Unit();
    for (const { id } of due) {
      addForgetContact(house, unit, id);
      record(house, unit, id, ['contact']);
    }
    await house.database.write(unit);
  }
}

async function eraseStories(house: House, closedBefore: string): Promise<void> {
  const db = signalTables(house.database);
  for (;;) {
    const due = await db
      .selectFrom('signal')
      .select('id')
      .where('closed_at', '<', closedBefore)
      .where('story', 'is not', null)
      .limit(batch)
      .execute();
    if (due.length === 0) return;
    const unit = new Unit();
    const files: string[] = [];
    for (const { id } of due) {
      const attachments = await db
        .selectFrom('signal_attachment')
        .select(['original', 'shared'])
        .where('signal_id', '=', id)
        .execute();
      files.push(...attachments.flatMap(({ original, shared }) => (shared ? [original, shared] : [original])));
      unit.add(db.deleteFrom('signal_original').where('signal_id', '=', id));
      unit.add(db.deleteFrom('signal_message').where('signal_id', '=', id));
      unit.add(db.deleteFrom('signal_attachment').where('signal_id', '=', id));
      unit.add(db.updateTable('signal').set({ story: null, receipt: null }).where('id', '=', id));
      record(house, unit, id, ['story', 'messages', 'attachments']);
      house.events.publish(unit, { name: 'signals.erased', type: 'signal', id });
    }
    // A job in the same transaction: a crash between the two cannot leave files behind.
    addRemoveFiles(house, unit, files);
    await house.database.write(unit);
  }
}

async function eraseDrafts(house: House, updatedBefore: string): Promise<void> {
  const db = signalTables(house.database);
  const due = await db.selectFrom('signal_draft').selectAll().where('updated_at', '<', updatedBefore).execute();
  for (const draft of due) {
    const unit = new Unit();
    addDropDraft(house, unit, draft);
    await house.database.write(unit);
  }
}

async function eraseImportFiles(house: House, createdBefore: string): Promise<void> {
  const db = signalTables(house.database);
  const due = await db
    .selectFrom('signal_import')
    .select(['id', 'file', 'state'])
    .where('created_at', '<', createdBefore)
    .where('file', '!=', '')
    .where('state', '!=', 'taking')
    .execute();
  for (const { id, file, state } of due) {
    const unit = new Unit();
    const now = state === 'preview' ? 'discarded' : state;
    unit.add(db.updateTable('signal_import').set({ file: '', state: now }).where('id', '=', id));
    addRemoveFiles(house, unit, [file]);
    house.ledger.record(unit, {
      ...{ actor: system('retention'), act: 'signals.erase', type: 'signal-import', id },
      ...{ change: { fields: ['file'] }, reason: 'bewaartermijn voorbij' },
    });
    await house.database.write(unit);
  }
}

function record(house: House, unit: Unit, id: string, fields: readonly string[]): void {
  house.ledger.record(unit, {
    actor: system('retention'),
    act: 'signals.erase',
    type: 'signal',
    id,
    change: { fields },
    reason: 'bewaartermijn voorbij',
  });
}
