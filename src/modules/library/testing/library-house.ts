import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { House } from '../../../engine/module/house.ts';
import { createLedger } from '../../../engine/ledger/ledger.ts';
import { ledgerMigrations } from '../../../engine/ledger/migrations.ts';
import { settableClock } from '../../../platform/clock/clock.ts';
import { openTestDatabase } from '../../../platform/database/testing/memory.ts';
import { createJobs } from '../../../platform/jobs/create-jobs.ts';
import { jobMigrations } from '../../../platform/jobs/migrations.ts';
import type { Mail } from '../../../platform/mail/mail.ts';
import { openSearch } from '../../../platform/search/open-search.ts';
import type { SearchDocument } from '../../../platform/search/search.ts';
import { libraryMigrations } from '../alerts/alert.tables.ts';
import type { LibraryNeeds } from '../needs.ts';

type Parts = Pick<House, 'database' | 'clock' | 'ledger' | 'jobs' | 'settings' | 'search' | 'mail' | 'readingLog'>;

export interface LibraryHouse extends Parts {
  readonly clock: ReturnType<typeof settableClock>;
  readonly letters: Parameters<Mail['send']>[0][];
  /** Readings of addresses, as `activity type`. */
  readonly readings: string[];
  close(): Promise<void>;
}

const plainWorker = new URL('../../../platform/search/testing/plain.worker.ts', import.meta.url);

/** A database, a search and a mailbox of its own. */
export async function libraryHouse(
  documents: readonly SearchDocument[] = [],
  worker = plainWorker,
): Promise<LibraryHouse> {
  const folder = mkdtempSync(path.join(tmpdir(), 'library-'));
  const database = await openTestDatabase([...ledgerMigrations, ...jobMigrations, ...libraryMigrations]);
  const clock = settableClock('2026-11-23T09:00:00.000Z');
  const search = openSearch({ folder, worker });
  if (documents.length > 0) await search.put(documents);
  const letters: LibraryHouse['letters'] = [];
  const readings: string[] = [];
  return {
    ...{ database, clock, search, letters, readings },
    ledger: createLedger(clock, 'key'),
    jobs: createJobs(database, clock),
    mail: { send: (letter) => Promise.resolve(void letters.push(letter)) },
    readingLog: {
      read: ({ activity, subject }) => Promise.resolve(void readings.push(`${activity} ${subject.type}`)),
    },
    settings: {
      baseUrl: 'https://weerklank.example',
      organisation: 'Gemeente Waterhoven',
      secret: 'a secret of at least thirty-two characters',
      maxUploadBytes: 1_000_000,
      retention: { contactDays: 30, storyDays: 365 },
      demonstration: false,
    },
    async close() {
      await search.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One public record; what is not given is ordinary. */
export function buildDocument(overrides: Partial<SearchDocument> = {}): SearchDocument {
  const id = overrides.id ?? 'plan:1';
  return {
    id,
    type: 'plan',
    title: 'Plan voor een eenvoudige toeslag',
    body: 'Wie een toeslag krijgt, betaalt minder vaak terug.',
    url: `/plannen/${id.split(':')[1] ?? ''}`,
    date: '2026-05-01',
    facets: { year: ['2026'], organisation: ['Gemeente Waterhoven'] },
    ...overrides,
  };
}

/** Names of two kinds of records, and of one state. */
export function libraryNeeds(overrides: Partial<LibraryNeeds> = {}): LibraryNeeds {
  const none = { documents: () => noDocuments(), document: () => Promise.resolve(null) };
  return {
    sources: () => [
      { type: 'plan', label: { one: { nl: 'plan', en: 'plan' }, many: { nl: 'plannen', en: 'plans' } }, ...none },
      {
        type: 'hardship',
        label: { one: { nl: 'hardheid', en: 'hardship' }, many: { nl: 'hardheden', en: 'hardships' } },
        facetWord: (facet, value) =>
          facet === 'state' && value === 'open' ? { nl: 'nog niet opgelost', en: 'not solved yet' } : null,
        ...none,
      },
    ],
    dataSets: () => [],
    figures: () => Promise.resolve({ received: 1512, answered: 1490, unexplained: 0 }),
    ...overrides,
  };
}

// eslint-disable-next-line require-yield
async function* noDocuments(): AsyncGenerator<SearchDocument> {
  return;
}
