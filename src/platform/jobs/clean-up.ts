import type { Clock } from '../clock/clock.ts';
import { type Database, Unit } from '../database/database.ts';
import { later } from './claim.ts';
import { jobTable } from './job.store.ts';
import type { JobHandler } from './jobs.ts';

const day = 86_400_000;

/** Removes what was done or cancelled a month ago and what failed a year ago. */
export function cleanUp(database: Database, clock: Clock): JobHandler {
  return {
    kind: 'jobs:clean-up',
    everyMinutes: 6 * 60,
    async run() {
      const unit = new Unit();
      const remove = (state: 'done' | 'failed' | 'cancelled', days: number) =>
        jobTable(database)
          .deleteFrom('job')
          .where('state', '=', state)
          .where('ended_at', '<', later(clock.now(), -days * day));
      unit.add(remove('done', 30));
      unit.add(remove('cancelled', 30));
      unit.add(remove('failed', 365));
      await database.write(unit);
    },
  };
}
