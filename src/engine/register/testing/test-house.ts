import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { settableClock } from '../../../platform/clock/clock.ts';
import type { Database, Migration } from '../../../platform/database/database.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { openTestDatabase } from '../../../platform/database/testing/memory.ts';
import type { FileStore } from '../../../platform/files/files.ts';
import type { Actor, StaffRole } from '../../access/access.ts';
import { createLedger } from '../../ledger/ledger.ts';
import { ledgerMigrations } from '../../ledger/migrations.ts';
import type { RegisterHouse } from '../kit.ts';
import { migrationsFor } from '../storage/migrations.ts';
import { registerMigrations } from '../storage/register-migrations.ts';
import { sample } from './sample-register.ts';

/** Someone of the staff. */
export function staff(id: string, ...roles: StaffRole[]): Actor & { kind: 'staff' } {
  return { kind: 'staff', id, name: `Naam van ${id}`, organisation: 'Waterland', roles };
}

export interface TestHouse extends RegisterHouse {
  readonly clock: ReturnType<typeof settableClock>;
  /** Events as `name type id`, in order. */
  readonly told: string[];
  /** Records whose personal fields were read, as `actor type:id`. */
  readonly readings: string[];
  close(): Promise<void>;
}

export const allMigrations: readonly Migration[] = [
  ...ledgerMigrations,
  ...registerMigrations,
  ...migrationsFor(sample),
];

/** A house with a real database and ledger; what is told and read is kept in lists. */
export async function testHouse(given?: Database, migrations = allMigrations): Promise<TestHouse> {
  const database = given ?? (await openTestDatabase(migrations));
  if (given) await migrate(given, migrations);
  const clock = settableClock('2026-11-23T09:00:00.000Z');
  const told: string[] = [];
  const readings: string[] = [];
  return {
    database,
    clock,
    told,
    readings,
    ledger: createLedger(clock, 'key'),
    events: { publish: (_unit, { name, type, id }) => void told.push(`${name} ${type} ${id}`) },
    publication: { touch: () => undefined },
    readingLog: {
      read: ({ actor, subject }) => {
        readings.push(`${actor.kind === 'staff' ? actor.id : actor.kind} ${subject.type}:${subject.id}`);
        return Promise.resolve();
      },
    },
    files: memoryFiles(),
    settings: {
      baseUrl: 'https://weerklank.example',
      organisation: 'Waterland',
      secret: 'secret',
      maxUploadBytes: 1_000_000,
      retention: { contactDays: 30, storyDays: 365 },
      demonstration: false,
    },
    close: () => database.close(),
  };
}

/** Keeps files in memory, by their content. */
function memoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(source) {
      const bytes = source instanceof Uint8Array ? source : await buffer(source);
      const sha256 = hash('sha256', bytes);
      kept.set(sha256, bytes);
      return { sha256, size: bytes.byteLength };
    },
    open: (sha256) => Readable.from([kept.get(sha256) ?? new Uint8Array()]),
    bytes: (sha256) => Promise.resolve(kept.get(sha256) ?? new Uint8Array()),
    has: (sha256) => Promise.resolve(kept.has(sha256)),
    remove: (sha256) => Promise.resolve(void kept.delete(sha256)),
    async *list() {
      yield* kept.keys();
    },
  };
}
