import { tables, type Database, type Migration } from '../../../platform/database/database.ts';

/** One search that somebody wants messages about; who that is stands apart. */
export interface AlertRow {
  id: string;
  /** The question as it stands in the address. */
  question: string;
  language: string;
  created_at: string;
  confirmed_at: string | null;
  /** Marks of the records that were there or were told, joined; null until confirmed. */
  told: string | null;
}

/** The address of an alert: the only place where it stands, gone with the alert. */
export interface AlertAddressRow {
  alert_id: string;
  email: string;
}

export const alertTables = (database: Database) =>
  tables<{ search_alert: AlertRow; search_alert_address: AlertAddressRow }>(database);

export const libraryMigrations: readonly Migration[] = [
  {
    name: '0060-library-create',
    statements: [
      `CREATE TABLE search_alert (id TEXT PRIMARY KEY, question TEXT NOT NULL, language TEXT NOT NULL,
        created_at TEXT NOT NULL, confirmed_at TEXT, told TEXT)`,
      'CREATE INDEX search_alert_created ON search_alert (confirmed_at, created_at)',
      'CREATE TABLE search_alert_address (alert_id TEXT PRIMARY KEY, email TEXT NOT NULL)',
      'CREATE INDEX search_alert_address_email ON search_alert_address (email)',
    ],
  },
];
