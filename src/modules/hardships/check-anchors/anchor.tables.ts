import { tables, type Database, type Migration } from '../../../platform/database/database.ts';

export interface AnchorCheckRow {
  id: string;
  hardship_id: string;
  /** The sentence that was looked for. */
  exact: string;
  outcome: string;
  confidence: number;
  places: number;
  at: string;
  by: string;
}

export const anchorTable = (database: Database) => tables<{ anchor_check: AnchorCheckRow }>(database);

export const anchorsMigration: Migration = {
  name: '0045-anchors-create',
  statements: [
    `CREATE TABLE anchor_check (id TEXT PRIMARY KEY, hardship_id TEXT NOT NULL, exact TEXT NOT NULL, outcome TEXT NOT NULL,
      confidence DOUBLE PRECISION NOT NULL, places BIGINT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL)`,
    'CREATE INDEX anchor_check_hardship ON anchor_check (hardship_id, at)',
  ],
};
