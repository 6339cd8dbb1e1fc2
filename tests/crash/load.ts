import type { Migration } from '../../src/platform/database/database.ts';
import { ledgerMigrations } from '../../src/engine/ledger/migrations.ts';
import { jobMigrations } from '../../src/platform/jobs/migrations.ts';

/** What the child writes while it is killed: a row, a ledger line and a job per unit. */
export const loadMigrations: readonly Migration[] = [
  ...ledgerMigrations,
  ...jobMigrations,
  { name: '0900-load', statements: ['create table load (id TEXT primary key, story TEXT not null)'] },
];

export interface LoadTables {
  load: { id: string; story: string };
  ledger: { seq: number; record_id: string };
  job: { id: string; payload: string };
}
