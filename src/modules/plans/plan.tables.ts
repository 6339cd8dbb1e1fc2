import type { Database, Migration } from '../../platform/database/database.ts';
import { tables } from '../../platform/database/database.ts';

export interface PlanRow {
  id: string;
  number: number;
  title: string;
  publisher: string;
  year: number;
  /** `draft`: only staff · `public`: everyone. */
  state: string;
  file: string;
  file_name: string;
  format: string;
  text: string;
  blocks: string;
  lines: string;
  at: string;
  by: string;
  published_at: string | null;
}

export const planTables = (database: Database) => tables<{ plan: PlanRow }>(database);

export const plansMigration: Migration = {
  name: '0010-plans-create',
  statements: [
    `CREATE TABLE plan (id TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT NOT NULL,
      year BIGINT NOT NULL, state TEXT NOT NULL, file TEXT NOT NULL, file_name TEXT NOT NULL, format TEXT NOT NULL,
      text TEXT NOT NULL, blocks TEXT NOT NULL, lines TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, published_at TEXT)`,
  ],
};
