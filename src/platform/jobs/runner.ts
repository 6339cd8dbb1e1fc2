import { hostname } from 'node:os';
import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { anyDue, claim, later, schedule, takeBack } from './claim.ts';
import { cleanUp } from './clean-up.ts';
import type { JobRow } from './job.store.ts';
import type { JobHandler, JobRunner } from './jobs.ts';
import { runJob } from './run-job.ts';

export interface RunnerOptions {
  /** Most jobs at the same time in this process. */
  readonly concurrency?: number;
  /** Milliseconds between two looks for work. */
  readonly pollEvery?: number;
  /** Milliseconds that running jobs get to finish after `stop`, before their signal asks them to break off. */
  readonly grace?: number;
  readonly log?: JobLog;
}

export interface JobLog {
  info(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** A number of a process may come back after a crash (in a container it always does); this never does. */
const thisProcess = `${hostname()}:${process.pid}:${newId()}`;

/** Runs the given kinds of jobs; work of other kinds is left to other processes. */
export function createJobRunner(
  database: Database,
  clock: Clock,
  given: readonly JobHandler[],
  { concurrency = 4, pollEvery = 500, grace = 20_000, log }: RunnerOptions = {},
): JobRunner {
  const handlers = new Map([...given, cleanUp(database, clock)].map((handler) => [handler.kind, handler]));
  const kinds = [...handlers.keys()];
  const holder = `${thisProcess}:${newId()}`;
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  let loop: Promise<void> | null = null;
  let wake = (): void => undefined;
  let stopped = false;

  async function execute(job: JobRow): Promise<void> {
    const handler = handlers.get(job.kind);
    if (!handler) return;
    const now = clock.now();
    if (handler.everyMinutes !== undefined && job.recurring === 1) {
      await schedule(database, handler, now, later(now, handler.everyMinutes * 60_000));
    }
    const { ending, error } = await runJob(database, clock, handler, job, stopping.signal);
    const fields = {
      job: job.id,
      kind: job.kind,
      attempt: job.attempts,
      ending,
      ...(error === undefined ? {} : { error }),
    };
    if (ending === 'done') log?.info(fields, 'job done');
    else log?.error(fields, 'job not done');
  }

  /** Starts what is due and fits; returns how many jobs were started. */
  async function fill(): Promise<number> {
    const free = concurrency - running.size;
    if (free <= 0 || !(await anyDue(database, clock, kinds))) return 0;
    const jobs = await claim(database, clock, holder, kinds, free);
    for (const job of jobs) {
      const run: Promise<void> = execute(job)
        .catch((error: unknown) => log?.error({ kind: job.kind, error: nameOf(error) }, 'job interrupted'))
        .finally(() => {
          running.delete(run);
          wake();
        });
      running.add(run);
    }
    return jobs.length;
  }

  async function work(): Promise<void> {
    await prepare().catch((error: unknown) => log?.error({ error: nameOf(error) }, 'cannot plan recurring jobs'));
    while (!stopped) {
      const started = await fill().catch((error: unknown) => {
        log?.error({ error: nameOf(error) }, 'cannot look for jobs');
        return 0;
      });
      if (started === 0 || running.size >= concurrency) await rest();
    }
    await Promise.all(running);
  }

  async function prepare(): Promise<void> {
    await takeBack(database, clock, thisProcess);
    const now = clock.now();
    for (const handler of handlers.values()) {
      if (handler.everyMinutes !== undefined) await schedule(database, handler, now, now);
    }
  }

  function rest(): Promise<void> {
    if (stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollEvery);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    start() {
      loop ??= work();
    },
    async stop() {
      stopped = true;
      wake();
      const patience = setTimeout(() => stopping.abort(), grace);
      await loop;
      clearTimeout(patience);
    },
    async drain() {
      let count = 0;
      for (;;) {
        const started = await fill();
        count += started;
        if (started === 0 && running.size === 0) return count;
        if (running.size > 0) await Promise.race(running);
      }
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
