import { migrations as webMigrations } from '../doors/web/index.ts';
import { readingLogMigration } from '../engine/access/reading-log.store.ts';
import { ledgerMigrations } from '../engine/ledger/migrations.ts';
import { registerMigrations } from '../engine/register/index.ts';
import { answersMigration } from '../modules/answers/index.ts';
import { hardshipMigrations } from '../modules/hardships/index.ts';
import { libraryMigrations } from '../modules/library/index.ts';
import { planMigrations } from '../modules/plans/index.ts';
import { reportsMigration } from '../modules/reports/index.ts';
import { signalMigrations } from '../modules/signals/index.ts';
import { themeMigrations } from '../modules/themes/index.ts';
import type { Migration } from '../platform/database/database.ts';
import { jobMigrations } from '../platform/jobs/migrations.ts';

/** Every step of the schema, of all rooms. */
export const migrations: readonly Migration[] = [
  ...ledgerMigrations,
  ...jobMigrations,
  ...webMigrations,
  ...registerMigrations,
  readingLogMigration,
  ...planMigrations,
  ...signalMigrations,
  ...themeMigrations,
  ...hardshipMigrations,
  answersMigration,
  reportsMigration,
  ...libraryMigrations,
];
