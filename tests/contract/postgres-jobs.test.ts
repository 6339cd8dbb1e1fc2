import { afterAll, describe, expect, test } from 'vitest';
import { settableClock } from '../../src/platform/clock/clock.ts';
import { type Database, Unit } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { later } from '../../src/platform/jobs/claim.ts';
import { createJobs } from '../../src/platform/jobs/create-jobs.ts';
import type { JobHandler } from '../../src/platform/jobs/jobs.ts';
import { jobMigrations } from '../../src/platform/jobs/migrations.ts';
import { createJobRunner } from '../../src/platform/jobs/runner.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

/** Three processes' worth of connections on one database. */
async function three(): Promise<Database[]> {
  const url = (await server?.fresh()) ?? '';
  const databases = await Promise.all([1, 2, 3].map(() => openPostgres({ url, poolSize: 2 })));
  await Promise.all(databases.map((database) => migrate(database, jobMigrations)));
  return databases;
}

describe.skipIf(!server)('jobs on PostgreSQL', () => {
  test('three processes do every job once', async () => {
    const databases = await three();
    const clock = settableClock('2026-03-02T09:00:00.000Z');
    const [first] = databases;
    if (!first) throw new Error('no database');
    const jobs = createJobs(first, clock);
    const unit = new Unit();
    for (let place = 0; place < 60; place += 1) jobs.add(unit, 'count', { place });
    for (let place = 0; place < 3; place += 1) jobs.add(unit, 'keyed', {}, { key: 'one' });
    await first.write(unit);
    const seen: unknown[] = [];
    const handler = (kind: string): JobHandler => ({
      kind,
      run: async ({ place }) => void seen.push(place ?? 'keyed'),
    });
    const runners = databases.map((database) =>
      createJobRunner(database, clock, [handler('count'), handler('keyed')], { concurrency: 4 }),
    );
    const counts = await Promise.all(runners.map((runner) => runner.drain()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(61);
    expect(new Set(seen).size).toBe(61);
    expect(seen).toHaveLength(61);
    await Promise.all(databases.map((database) => database.close()));
  });

  test('a recurring job has one instance over all processes, and comes again', async () => {
    const databases = await three();
    const start = '2026-03-02T09:00:00.000Z';
    const clock = settableClock(start);
    let runs = 0;
    const every: JobHandler = { kind: 'remind', everyMinutes: 10, run: async () => void (runs += 1) };
    const runners = databases.map((database) => createJobRunner(database, clock, [every], { pollEvery: 10 }));
    for (const runner of runners) runner.start();
    await expect.poll(() => runs, { timeout: 5_000 }).toBe(1);
    clock.set(later(start, 10 * 60_000));
    await expect.poll(() => runs, { timeout: 5_000 }).toBe(2);
    await Promise.all(runners.map((runner) => runner.stop()));
    const [first] = databases;
    if (!first) throw new Error('no database');
    const states = (await createJobs(first, clock).list({ kind: 'remind' })).map(({ state }) => state);
    expect(states.sort()).toEqual(['done', 'done', 'waiting']);
    await Promise.all(databases.map((database) => database.close()));
  });
});
