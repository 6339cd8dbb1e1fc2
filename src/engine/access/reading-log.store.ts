import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { tables, Unit, type Database, type Migration } from '../../platform/database/database.ts';
import { actorId } from './access.ts';
import type { ReadingLog } from './reading-log.ts';

interface ReadingRow {
  id: string;
  at: string;
  actor: string;
  activity: string;
  subject_type: string;
  subject_id: string;
  reason: string | null;
}

export const readingLogMigration: Migration = {
  name: '0005-reading-log-create',
  statements: [
    `CREATE TABLE reading_log (id TEXT PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, activity TEXT NOT NULL,
      subject_type TEXT NOT NULL, subject_id TEXT NOT NULL, reason TEXT)`,
    'CREATE INDEX reading_log_subject ON reading_log (subject_type, subject_id, at)',
  ],
};

/** Keeps each reading in the database before the data is shown: what cannot be logged is not read. */
export function createReadingLog(database: Database, clock: Clock): ReadingLog {
  return {
    async read({ actor, activity, subject, reason }) {
      const unit = new Unit();
      const row = {
        id: newId(),
        at: clock.now(),
        actor: actorId(actor),
        activity,
        subject_type: subject.type,
        subject_id: subject.id,
        reason: reason ?? null,
      };
      unit.add(tables<{ reading_log: ReadingRow }>(database).insertInto('reading_log').values(row));
      await database.write(unit);
    },
  };
}
