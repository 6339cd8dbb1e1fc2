import { system } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { addDays } from '../../../kernel/dates.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { signalTables } from '../signal.tables.ts';

const batch = 200;
const draftDays = 7;
const removeFilesKind = 'signals:remove-files';

/** Deletes what its term allows no longer: contact details first, then story, messages and files, and old drafts. */
export function eraseJob(house: House): JobHandler {
  return {
    kind: 'signals:erase',
    everyMinutes: 60,
    async run() {
      const before = (days: number) => `${addDays(house.clock.today(), -days)}T00:00:00.000Z`;
      await eraseContacts(house, before(house.settings.retention.contactDays));
      await eraseStories(house, before(house.settings.retention.storyDays));
      const unit = new Unit();
      unit.add(signalTables(house.database).deleteFrom('signal_draft').where('updated_at', '<', before(draftDays)));
      await house.database.write(unit);
    },
  };
}

async function eraseContacts(house: House, closedBefore: string): Promise<void> {
  const db = signalTables(house.database);
  for (;;) {
    const due = await db
      .selectFrom('signal')
      .innerJoin('signal_contact', 'signal_contact.signal_id', 'signal.id')
      .select('signal.id')
      .where('closed_at', '<', closedBefore)
      .limit(batch)
      .execute();
    if (due.length === 0) return;
    const unit = new Unit();
    for (const { id } of due) {
      unit.add(db.deleteFrom('signal_contact').where('signal_id', '=', id));
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
    if (files.length > 0) house.jobs.add(unit, removeFilesKind, { files });
    await house.database.write(unit);
  }
}

/** Removes files; content is shared by its digest, so a file goes only when no other signal holds the same one. */
export function removeFilesJob(house: House): JobHandler {
  return {
    kind: removeFilesKind,
    async run(payload) {
      const files = Array.isArray(payload['files']) ? payload['files'].map(String) : [];
      for (const file of new Set(files)) {
        const used = await signalTables(house.database)
          .selectFrom('signal_attachment')
          .select('id')
          .where((where) => where.or([where('original', '=', file), where('shared', '=', file)]))
          .executeTakeFirst();
        if (!used) await house.files.remove(file);
      }
    },
  };
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
