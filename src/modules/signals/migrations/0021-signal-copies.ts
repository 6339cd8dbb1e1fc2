import type { Migration } from '../../../platform/database/database.ts';

/** Which signals tell the same in the same words; made anew by each look, ids only. */
export const signalCopiesMigration: Migration = {
  name: '0021-signal-copies',
  statements: [
    `CREATE TABLE signal_copy (
      signal_id TEXT NOT NULL, first_id TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (signal_id, first_id))`,
    'CREATE INDEX signal_copy_first ON signal_copy (first_id)',
    'CREATE TABLE signal_copy_run (id TEXT PRIMARY KEY, at TEXT NOT NULL, seen TEXT NOT NULL)',
    'ALTER TABLE signal_import ADD COLUMN copies TEXT',
  ],
};
