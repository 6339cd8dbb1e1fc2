import type { Migration } from '../../../platform/database/database.ts';

interface VersionRow {
  type: string;
  id: string;
  version: number;
  state: string;
  act: string;
  actor: string;
  at: string;
  reason: string | null;
  definition: string;
  data: string;
}
interface DefinitionRow {
  hash: string;
  name: string;
  definition: string;
  at: string;
}
interface ValueRow {
  type: string;
  record_id: string;
  field: string;
  value: string;
}
interface DeadlineRow {
  type: string;
  record_id: string;
  name: string;
  due: string;
  /** 1 when it was met or no longer counts. */
  met: number;
}
interface ReminderRow {
  id: string;
  type: string;
  record_id: string;
  deadline: string;
  due: string;
  /** Days before; -1 when the day has passed. */
  before: number;
  at: string;
}
export interface CorrectionRow {
  id: string;
  type: string;
  record_id: string;
  field: string | null;
  text: string;
  /** How to reach the person, when they want a reply; emptied after the reply. */
  contact: string | null;
  at: string;
  due: string;
  state: 'open' | 'accepted' | 'declined';
  reply: string | null;
  replied_at: string | null;
  replied_by: string | null;
}
export interface SharedTables {
  record_version: VersionRow;
  register_definition: DefinitionRow;
  record_value: ValueRow;
  record_deadline: DeadlineRow;
  reminder: ReminderRow;
  correction: CorrectionRow;
}

/** Tables that all registers share; add once, before those of the registers. */
export const sharedMigrations: readonly Migration[] = [
  {
    name: '0020-register-shared',
    statements: [
      `CREATE TABLE record_version (type TEXT NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL,
        act TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL, reason TEXT, definition TEXT NOT NULL,
        data TEXT NOT NULL, PRIMARY KEY (type, id, version))`,
      'CREATE TABLE register_definition (hash TEXT PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, at TEXT NOT NULL)',
      `CREATE TABLE record_value (type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (type, field, value, record_id))`,
      'CREATE INDEX record_value_record ON record_value (type, record_id)',
      `CREATE TABLE record_deadline (type TEXT NOT NULL, record_id TEXT NOT NULL, name TEXT NOT NULL, due TEXT NOT NULL,
        met BIGINT NOT NULL, PRIMARY KEY (type, record_id, name))`,
      'CREATE INDEX record_deadline_due ON record_deadline (type, met, due)',
      `CREATE TABLE reminder (id TEXT PRIMARY KEY, type TEXT NOT NULL, record_id TEXT NOT NULL, deadline TEXT NOT NULL,
        due TEXT NOT NULL, before BIGINT NOT NULL, at TEXT NOT NULL)`,
      'CREATE UNIQUE INDEX reminder_once ON reminder (type, record_id, deadline, due, before)',
      `CREATE TABLE correction (id TEXT PRIMARY KEY, type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT,
        text TEXT NOT NULL, contact TEXT, at TEXT NOT NULL, due TEXT NOT NULL, state TEXT NOT NULL, reply TEXT,
        replied_at TEXT, replied_by TEXT)`,
      'CREATE INDEX correction_record ON correction (type, record_id)',
      'CREATE INDEX correction_due ON correction (type, state, due)',
    ],
  },
];
