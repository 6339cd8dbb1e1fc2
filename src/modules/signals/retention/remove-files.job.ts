import type { House } from '../../../engine/module/house.ts';
import type { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { SignalNeeds } from '../needs.ts';
import { signalTables } from '../signal.tables.ts';

const kind = 'signals:remove-files';

/** A job in the same transaction: a crash between the two cannot leave files behind. */
export function addRemoveFiles(house: House, unit: Unit, files: readonly string[]): void {
  if (files.length > 0) house.jobs.add(unit, kind, { files });
}

/** Removes files; content is shared by its digest, so a file goes only when nothing else holds the same one. */
export function removeFilesJob(house: House, needs: SignalNeeds): JobHandler {
  return {
    kind,
    async run(payload) {
      const files = Array.isArray(payload['files']) ? payload['files'].map(String) : [];
      for (const file of new Set(files)) {
        if (!(await isUsed(house, file)) && !(await needs.holdsFile(file))) await house.files.remove(file);
      }
    },
  };
}

async function isUsed(house: House, file: string): Promise<boolean> {
  const db = signalTables(house.database);
  const attachment = await db
    .selectFrom('signal_attachment')
    .select('id')
    .where((where) => where.or([where('original', '=', file), where('shared', '=', file)]))
    .executeTakeFirst();
  const imported = await db.selectFrom('signal_import').select('id').where('file', '=', file).executeTakeFirst();
  const draft = await db
    .selectFrom('signal_draft')
    .select('id')
    .where('content', 'like', `%"${file}"%`)
    .executeTakeFirst();
  return Boolean(attachment ?? imported ?? draft);
}
