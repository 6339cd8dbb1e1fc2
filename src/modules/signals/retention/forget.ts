import type { House } from '../../../engine/module/house.ts';
import type { Unit } from '../../../platform/database/database.ts';
import { signalTables, type SignalDraftRow } from '../signal.tables.ts';
import type { StoredAttachment } from '../submit-signal/attachments.ts';
import { addRemoveFiles } from './remove-files.job.ts';

/** Everything by which a person could be reached, also the name of somebody for whom a professional wrote. */
export function addForgetContact(house: House, unit: Unit, signalId: string): void {
  const db = signalTables(house.database);
  unit.add(db.deleteFrom('signal_contact').where('signal_id', '=', signalId));
  unit.add(db.updateTable('signal').set({ on_behalf_of: null }).where('id', '=', signalId));
}

/** A draft, with the files that were added to it and belong to nothing else. */
export function addDropDraft(house: House, unit: Unit, draft: Pick<SignalDraftRow, 'id' | 'content'>): void {
  unit.add(signalTables(house.database).deleteFrom('signal_draft').where('id', '=', draft.id));
  const { attachments } = JSON.parse(draft.content) as { attachments: readonly StoredAttachment[] };
  addRemoveFiles(
    house,
    unit,
    attachments.flatMap(({ original, shared }) => (shared ? [original, shared] : [original])),
  );
}
