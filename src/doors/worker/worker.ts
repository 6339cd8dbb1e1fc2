import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { JobHandler, JobRunner } from '../../platform/jobs/jobs.ts';
import { createJobRunner } from '../../platform/jobs/runner.ts';
import type { Log } from '../../platform/log/log.ts';

/** The door without a face: does the work that waits in the jobs table. Any number of processes may. */
export function startWorker(database: Database, clock: Clock, jobs: readonly JobHandler[], log: Log): JobRunner {
  // What went well is told only to who asks for it: a busy site does thousands of jobs.
  const quiet = { info: log.debug.bind(log), error: log.error.bind(log) };
  const runner = createJobRunner(database, clock, jobs, { concurrency: 4, log: quiet });
  runner.start();
  return runner;
}
