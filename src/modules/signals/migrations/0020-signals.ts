import type { Migration } from '../../../platform/database/database.ts';

export const signalsMigration: Migration = {
  name: '0020-signals-create',
  statements: [
    `CREATE TABLE signal (
      id TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, state TEXT NOT NULL, version BIGINT NOT NULL,
      channel TEXT NOT NULL, language TEXT NOT NULL, received_at TEXT NOT NULL, answer_before TEXT NOT NULL,
      answered_at TEXT, severity TEXT NOT NULL, place TEXT, organisation TEXT, since TEXT, solved TEXT, story TEXT,
      receipt TEXT UNIQUE, import_id TEXT, on_behalf_of TEXT, closed_at TEXT)`,
    'CREATE INDEX signal_state ON signal (state, answer_before)',
    'CREATE INDEX signal_received ON signal (received_at)',
    `CREATE TABLE signal_original (
      signal_id TEXT NOT NULL, version BIGINT NOT NULL, story TEXT NOT NULL, marks TEXT NOT NULL, at TEXT NOT NULL,
      PRIMARY KEY (signal_id, version))`,
    'CREATE TABLE signal_contact (signal_id TEXT PRIMARY KEY, name TEXT, email TEXT, phone TEXT)',
    `CREATE TABLE signal_message (
      id TEXT PRIMARY KEY, signal_id TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL, staff_id TEXT,
      answer_id TEXT, text TEXT NOT NULL, masked TEXT NOT NULL)`,
    'CREATE INDEX signal_message_signal ON signal_message (signal_id, at)',
    'CREATE UNIQUE INDEX signal_message_answer ON signal_message (answer_id, signal_id)',
    `CREATE TABLE signal_attachment (
      id TEXT PRIMARY KEY, signal_id TEXT NOT NULL, at TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL,
      size BIGINT NOT NULL, original TEXT NOT NULL, shared TEXT, note TEXT)`,
    'CREATE INDEX signal_attachment_signal ON signal_attachment (signal_id)',
    'CREATE TABLE signal_draft (id TEXT PRIMARY KEY, content TEXT NOT NULL, updated_at TEXT NOT NULL)',
    `CREATE TABLE signal_import (
      id TEXT PRIMARY KEY, number BIGINT NOT NULL, file_name TEXT NOT NULL, file TEXT NOT NULL, state TEXT NOT NULL,
      created_at TEXT NOT NULL, created_by TEXT NOT NULL, rows BIGINT NOT NULL, good BIGINT NOT NULL,
      taken BIGINT NOT NULL, mapping TEXT NOT NULL)`,
  ],
};
