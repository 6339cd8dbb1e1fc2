import type { Database, Migration } from '../../platform/database/database.ts';
import { tables } from '../../platform/database/database.ts';

export interface ThemeTables {
  /** A signal stands in at most one theme. */
  theme_member: {
    signal_id: string;
    theme_id: string;
    at: string;
    by: string;
    received_at: string;
    campaign: string | null;
  };
  /** What people decided; the next run never undoes it. */
  theme_constraint: { id: string; kind: string; content: string; at: string; by: string; undone_at: string | null };
  /** What the last run proposes; thrown away and made anew by each run. */
  theme_proposal: { key: string; place: number; content: string; run_at: string };
  theme_merge: {
    id: string;
    from_theme: string;
    into_theme: string;
    members: string;
    at: string;
    by: string;
    undone_at: string | null;
  };
  theme_run: { id: string; at: string; signals: number; proposals: number; milliseconds: number };
}

export const themeTables = (database: Database) => tables<ThemeTables>(database);

export const themesMigration: Migration = {
  name: '0030-themes-create',
  statements: [
    `CREATE TABLE theme_member (signal_id TEXT PRIMARY KEY, theme_id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
      received_at TEXT NOT NULL, campaign TEXT)`,
    'CREATE INDEX theme_member_theme ON theme_member (theme_id, received_at)',
    `CREATE TABLE theme_constraint (id TEXT PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL, at TEXT NOT NULL,
      by TEXT NOT NULL, undone_at TEXT)`,
    'CREATE TABLE theme_proposal (key TEXT PRIMARY KEY, place BIGINT NOT NULL, content TEXT NOT NULL, run_at TEXT NOT NULL)',
    `CREATE TABLE theme_merge (id TEXT PRIMARY KEY, from_theme TEXT NOT NULL, into_theme TEXT NOT NULL, members TEXT NOT NULL,
      at TEXT NOT NULL, by TEXT NOT NULL, undone_at TEXT)`,
    'CREATE TABLE theme_run (id TEXT PRIMARY KEY, at TEXT NOT NULL, signals BIGINT NOT NULL, proposals BIGINT NOT NULL, milliseconds BIGINT NOT NULL)',
  ],
};
