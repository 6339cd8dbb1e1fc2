import { afterEach, beforeEach, expect, test } from 'vitest';
import { settableClock } from '../clock/clock.ts';
import { type Database, Unit } from '../database/database.ts';
import { openTestDatabase } from '../database/testing/memory.ts';
import { later } from './claim.ts';
import { createJobs } from './create-jobs.ts';
import { jobTable } from './job.store.ts';
import type { JobHandler, Jobs } from './jobs.ts';
import { jobMigrations } from './migrations.ts';
import { createJobRunner } from './runner.ts';

let database: Database;
let jobs: Jobs;
const start = '2026-03-02T09:00:00.000Z';
const clock = settableClock(start);

beforeEach(async () => {
  clock.set(start);
  database = await openTestDatabase(jobMigrations);
  jobs = createJobs(database, clock);
});
afterEach(() => database.close());

async function add(kind: string, options?: Parameters<Jobs['add']>[3]): Promise<void> {
  const unit = new Unit();
  jobs.add(unit, kind, { id: 'x' }, options);
  await database.write(unit);
}
const states = async (kind: string) => (await jobs.list({ kind })).map(({ state }) => state);
const failing = (kind: string, maxAttempts: number): JobHandler => ({
  kind,
  maxAttempts,
  run: () => Promise.reject(new TypeError('Mevrouw Jansen, 06-12345678')),
});

test('a job runs once, with its payload, and shows progress', async () => {
  await add('count');
  const seen: unknown[] = [];
  const count: JobHandler = {
    kind: 'count',
    run: async (payload, job) => {
      seen.push(payload);
      await job.progress(3, 3);
    },
  };
  const runner = createJobRunner(database, clock, [count]);
  expect(await runner.drain()).toBe(1);
  expect(await runner.drain()).toBe(0);
  expect(seen).toEqual([{ id: 'x' }]);
  expect(await jobs.list({ kind: 'count' })).toMatchObject([{ state: 'done', done: 3, total: 3, attempts: 1 }]);
});

test('a job of a refused unit does not exist', async () => {
  const unit = new Unit();
  jobs.add(unit, 'count', {});
  unit.add(jobTable(database).deleteFrom('job').where('id', '=', 'none'), { expectRows: 1 });
  await expect(database.write(unit)).rejects.toThrow();
  expect(await jobs.list({})).toEqual([]);
});

test('a job waits for its moment', async () => {
  await add('later', { runAt: later(start, 60_000) });
  const runner = createJobRunner(database, clock, [{ kind: 'later', run: async () => undefined }]);
  expect(await runner.drain()).toBe(0);
  clock.set(later(start, 60_000));
  expect(await runner.drain()).toBe(1);
});

test('one key waits once, and may wait again when it runs', async () => {
  await add('index', { key: 'index' });
  await add('index', { key: 'index' });
  expect(await states('index')).toEqual(['waiting']);
  const again: JobHandler = { kind: 'index', run: () => add('index', { key: 'index', runAt: later(start, 1_000) }) };
  expect(await createJobRunner(database, clock, [again]).drain()).toBe(1);
  expect((await states('index')).sort()).toEqual(['done', 'waiting']);
});

test('a failing job is tried again, later each time, and keeps only the kind of its error', async () => {
  await add('mail');
  const runner = createJobRunner(database, clock, [failing('mail', 3)]);
  expect(await runner.drain()).toBe(1);
  expect(await jobs.list({})).toMatchObject([{ state: 'waiting', error: 'TypeError', runAt: later(start, 5_000) }]);
  clock.set(later(start, 5_000));
  await runner.drain();
  clock.set(later(start, 25_000));
  await runner.drain();
  expect(await jobs.list({})).toMatchObject([{ state: 'failed', error: 'TypeError', attempts: 3 }]);
  expect(JSON.stringify(await jobTable(database).selectFrom('job').selectAll().execute())).not.toContain('Jansen');
});

test('work of a process that died is taken over when its lease ends', async () => {
  await add('import');
  let release = (): void => undefined;
  const stuck: JobHandler = { kind: 'import', run: () => new Promise((resolve) => (release = resolve)) };
  const dead = createJobRunner(database, clock, [stuck]).drain();
  while ((await states('import'))[0] !== 'running') await new Promise((resolve) => setTimeout(resolve, 5));
  const other = createJobRunner(database, clock, [{ kind: 'import', run: async () => undefined }]);
  expect(await other.drain()).toBe(0);
  clock.set(later(start, 61_000));
  expect(await other.drain()).toBe(1);
  release();
  await dead;
  expect(await jobs.list({})).toMatchObject([{ state: 'done', attempts: 2 }]);
});

test('a recurring job has one instance over all processes, and comes again', async () => {
  let runs = 0;
  const every: JobHandler = { kind: 'remind', everyMinutes: 10, run: async () => void (runs += 1) };
  const runners = [1, 2, 3].map(() => createJobRunner(database, clock, [every], { pollEvery: 5 }));
  const settled = (wanted: number) => expect.poll(() => runs, { timeout: 5_000 }).toBe(wanted);
  for (const runner of runners) runner.start();
  await settled(1);
  clock.set(later(start, 10 * 60_000));
  await settled(2);
  await Promise.all(runners.map((runner) => runner.stop()));
  expect((await states('remind')).sort()).toEqual(['done', 'done', 'waiting']);
});

test('stop lets running work finish; work that will not is asked to break off and waits again', async () => {
  await add('quick');
  await add('endless');
  const quick: JobHandler = { kind: 'quick', run: () => new Promise((resolve) => setTimeout(resolve, 30)) };
  const endless: JobHandler = {
    kind: 'endless',
    run: (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  };
  const runner = createJobRunner(database, clock, [quick, endless], { pollEvery: 5, grace: 80 });
  runner.start();
  await expect.poll(() => states('endless'), { timeout: 5_000 }).toEqual(['running']);
  await runner.stop();
  expect(await states('quick')).toEqual(['done']);
  expect(await jobs.list({ kind: 'endless' })).toMatchObject([{ state: 'waiting', attempts: 0 }]);
});

test('a cancelled job breaks off by its signal, is not tried again, and its kind comes again', async () => {
  await add('group');
  await add('group', { runAt: later(start, 60_000) });
  const seen: unknown[] = [];
  const endless: JobHandler = {
    kind: 'group',
    run: (_, job) =>
      new Promise((_resolve, reject) => {
        const again = setInterval(() => void job.progress(100, 100), 5);
        job.signal.addEventListener('abort', () => {
          clearInterval(again);
          seen.push(job.signal.reason);
          reject(job.signal.reason as Error);
        });
      }),
  };
  const work = createJobRunner(database, clock, [endless]).drain();
  // Made in one millisecond, the two may be listed either way round.
  await expect.poll(async () => (await states('group')).sort(), { timeout: 5_000 }).toEqual(['running', 'waiting']);
  const both = await jobs.list({ kind: 'group' });
  const [runs, waits] = ['running', 'waiting'].map((state) => both.find((one) => one.state === state));
  expect(await jobs.cancel(runs?.id ?? '')).toBe(true);
  await work;
  expect(seen).toMatchObject([{ kind: 'conflict' }]);
  expect(await jobs.cancel(waits?.id ?? '')).toBe(true);
  expect(await states('group')).toEqual(['cancelled', 'cancelled']);
  expect([await jobs.cancel(waits?.id ?? ''), await jobs.cancel('unknown')]).toEqual([false, false]);
});
