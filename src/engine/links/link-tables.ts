import type { Migration } from '../../platform/database/database.ts';

/** What others need of a record to point at it: its name, state and address. */
interface HeadRow {
  type: string;
  id: string;
  title: string;
  state: string;
  /** 1 where everyone may see it. */
  public: number;
  url: string;
}
export interface LinkRow {
  id: string;
  link: string;
  from_type: string;
  from_id: string;
  to_type: string;
  to_id: string;
  at: string;
  actor: string;
  /** Set when the link was ended; the row stays for the history. */
  ended_at: string | null;
  ended_by: string | null;
}
export interface LinkTables {
  record_head: HeadRow;
  record_link: LinkRow;
}

/** Add once, before the tables of registers and modules. */
export const linkMigrations: readonly Migration[] = [
  {
    name: '0015-links',
    statements: [
      `CREATE TABLE record_head (type TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
        public BIGINT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (type, id))`,
      `CREATE TABLE record_link (id TEXT PRIMARY KEY, link TEXT NOT NULL, from_type TEXT NOT NULL, from_id TEXT NOT NULL,
        to_type TEXT NOT NULL, to_id TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, ended_at TEXT, ended_by TEXT)`,
      'CREATE INDEX record_link_from ON record_link (from_type, from_id, link)',
      'CREATE INDEX record_link_to ON record_link (to_type, to_id, link)',
      `CREATE UNIQUE INDEX record_link_once ON record_link (link, from_type, from_id, to_type, to_id)
        WHERE ended_at IS NULL`,
    ],
  },
];
