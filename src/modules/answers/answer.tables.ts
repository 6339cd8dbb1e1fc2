import type { Database, Migration } from '../../platform/database/database.ts';
import { tables } from '../../platform/database/database.ts';

export interface AnswerRow {
  id: string;
  target_type: string;
  target_id: string;
  text_nl: string;
  text_en: string | null;
  at: string;
  by: string;
  total: number;
  delivered: number;
}

export const answerTables = (database: Database) => tables<{ answer: AnswerRow }>(database);

export const answersMigration: Migration = {
  name: '0040-answers-create',
  statements: [
    `CREATE TABLE answer (id TEXT PRIMARY KEY, target_type TEXT NOT NULL, target_id TEXT NOT NULL, text_nl TEXT NOT NULL,
      text_en TEXT, at TEXT NOT NULL, by TEXT NOT NULL, total BIGINT NOT NULL, delivered BIGINT NOT NULL)`,
    'CREATE INDEX answer_target ON answer (target_type, target_id, at)',
  ],
};
