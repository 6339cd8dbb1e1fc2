import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settableClock } from '../../../platform/clock/clock.ts';
import { tables, type Migration } from '../../../platform/database/database.ts';
import { openTestDatabase } from '../../../platform/database/testing/memory.ts';
import { folderStore } from '../../../platform/files/folder-store.ts';
import { createJobs } from '../../../platform/jobs/create-jobs.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { jobMigrations } from '../../../platform/jobs/migrations.ts';
import { createJobRunner } from '../../../platform/jobs/runner.ts';
import type { Mail } from '../../../platform/mail/mail.ts';
import type { Actor, StaffRole } from '../../access/access.ts';
import { createReadingLog, readingLogMigration } from '../../access/reading-log.store.ts';
import { createEvents, type Happened } from '../../events/events.ts';
import { createLedger, ledgerTable } from '../../ledger/ledger.ts';
import { ledgerMigrations } from '../../ledger/migrations.ts';
import { createPublication } from '../../publication/publication.ts';
import { registerMigrations } from '../../register/index.ts';
import type { House } from '../house.ts';
import { memorySearch } from './memory-search.ts';

export interface TestHouse extends House {
  readonly clock: ReturnType<typeof settableClock>;
  /** Letters that were sent, in order. */
  readonly letters: Parameters<Mail['send']>[0][];
  /** Events as they were published, in order. */
  readonly told: Happened[];
  /** All rows of the ledger, in order. */
  ledgerRows(): Promise<readonly { readonly act: string }[]>;
  /** Does all work of these kinds that waits; returns how many jobs ran. */
  work(handlers: readonly JobHandler[]): Promise<number>;
  close(): Promise<void>;
}

/** A house for tests: real database, ledger, jobs, files and reading log; letters and search only in memory. */
export async function openTestHouse(
  migrations: readonly Migration[],
  settings: Partial<House['settings']> = {},
): Promise<TestHouse> {
  const folder = await mkdtemp(path.join(tmpdir(), 'weerklank-house-'));
  const database = await openTestDatabase([
    ...ledgerMigrations,
    ...jobMigrations,
    ...registerMigrations,
    readingLogMigration,
    ...migrations,
  ]);
  const clock = settableClock('2026-11-23T09:00:00.000Z');
  const jobs = createJobs(database, clock);
  const letters: TestHouse['letters'] = [];
  const told: Happened[] = [];
  const events = createEvents(jobs, () => []);
  return {
    ...{ database, clock, jobs, letters, told },
    files: await folderStore(folder),
    search: memorySearch(),
    events: {
      publish(unit, event) {
        told.push(event);
        events.publish(unit, event);
      },
    },
    ledger: createLedger(clock, 'key'),
    publication: createPublication(jobs),
    readingLog: createReadingLog(database, clock),
    mail: { send: (letter) => Promise.resolve(void letters.push(letter)) },
    settings: {
      baseUrl: 'https://weerklank.example',
      organisation: 'Gemeente Waterhoven',
      secret: 'a secret of at least thirty-two characters',
      maxUploadBytes: 1_000_000,
      retention: { contactDays: 30, storyDays: 365 },
      demonstration: false,
      ...settings,
    },
    ledgerRows: () =>
      tables<Record<typeof ledgerTable, { act: string; seq: number }>>(database)
        .selectFrom(ledgerTable)
        .selectAll()
        .orderBy('seq')
        .execute(),
    work: (handlers) => createJobRunner(database, clock, handlers).drain(),
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Someone of the staff with these roles. */
export function staffMember(id: string, ...roles: StaffRole[]): Actor & { kind: 'staff' } {
  return { kind: 'staff', id, name: `Naam van ${id}`, organisation: 'Gemeente Waterhoven', roles };
}
