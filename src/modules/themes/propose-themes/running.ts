import type { House } from '../../../engine/module/house.ts';
import type { JobView } from '../../../platform/jobs/jobs.ts';
import { runKind } from './run.job.ts';

/** The look over the stories that runs now, or that somebody asked for and that waits; null where there is none. */
export async function runningLook({ jobs }: Pick<House, 'jobs'>): Promise<JobView | null> {
  const [running] = await jobs.list({ kind: runKind, state: 'running', limit: 1 });
  if (running) return running;
  const waiting = await jobs.list({ kind: runKind, state: 'waiting', limit: 20 });
  return waiting.find(({ payload }) => payload['asked'] === true) ?? null;
}

/** Stops that look; the proposals stay as they were. False where it had ended already. */
export async function stopLook(house: Pick<House, 'jobs'>, id: string): Promise<boolean> {
  const found = await house.jobs.view(id);
  return found?.kind === runKind ? house.jobs.cancel(id) : false;
}
