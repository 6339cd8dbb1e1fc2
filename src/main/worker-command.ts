import type { Command } from '../engine/module/command.ts';
import { startWorker } from '../doors/worker/worker.ts';
import { createLog } from '../platform/log/log.ts';
import { openHouse } from './house.ts';
import { furnish } from './modules.ts';
import { mustReadSettings } from './read-settings.ts';
import { untilTold } from './serve.ts';

/** `weerklank worker`: only the jobs; any number of processes beside the site, on PostgreSQL. */
export const workerCommand: Command = {
  name: 'worker',
  summary: 'Does the work that waits, without a site; for several processes on PostgreSQL.',
  example: 'DATABASE_URL=postgres://… weerklank worker',
  async run({ io }) {
    const settings = mustReadSettings();
    const open = await openHouse(settings);
    const rooms = furnish(open.house);
    open.listen(rooms.listeners);
    const worker = startWorker(open.house.database, open.house.clock, rooms.jobs, createLog(settings));
    io.out('Working. Stop with Ctrl+C.');
    await untilTold();
    await worker.stop();
    await open.close();
    return 0;
  },
};
