import { Refusal } from '../../kernel/errors.ts';
import type { Clock } from '../clock/clock.ts';
import { type Database, Unit } from '../database/database.ts';
import { DatabaseError } from '../database/failure.ts';
import { later, lease } from './claim.ts';
import { type JobRow, jobTable } from './job.store.ts';
import type { JobHandler, JobPayload } from './jobs.ts';

const defaultAttempts = 5;
const lost = new Refusal('conflict', { nl: 'Een ander doet dit werk nu.', en: 'Someone else does this work now.' });

export type Ending = 'done' | 'again' | 'failed' | 'lost';

/** Runs one claimed job to its end and writes how it ended. `stopping` asks the handler to break off. */
export async function runJob(
  database: Database,
  clock: Clock,
  handler: JobHandler,
  job: JobRow,
  stopping: AbortSignal,
): Promise<{ ending: Ending; error?: string }> {
  const gone = new AbortController();
  const change = async (set: Partial<JobRow>): Promise<void> => {
    const unit = new Unit();
    const mine = jobTable(database).updateTable('job').set(set).where('id', '=', job.id);
    unit.add(mine.where('holder', '=', job.holder).where('state', '=', 'running'), { expectRows: 1, otherwise: lost });
    await database.write(unit);
  };
  const alive = () => change({ due_at: later(clock.now(), lease) });
  const tell = (error: unknown): void => {
    if (error === lost) gone.abort(lost);
  };
  const beat = setInterval(() => void alive().catch(tell), lease / 3);
  let shown = 0;

  async function work(): Promise<{ ending: Ending; error?: string }> {
    // A recurring job is not tried again: its next turn is already planned.
    const most = job.recurring === 1 ? 1 : (handler.maxAttempts ?? defaultAttempts);
    if (job.attempts > most) {
      await change({ ...ended(clock.now()), state: 'failed', error: job.error ?? 'Interrupted' });
      return { ending: 'failed', error: 'Interrupted' };
    }
    try {
      await handler.run(JSON.parse(job.payload) as JobPayload, {
        id: job.id,
        signal: AbortSignal.any([stopping, gone.signal]),
        async progress(done, total) {
          if (done < total && Date.now() - shown < 500) return;
          shown = Date.now();
          await change({ done, total, due_at: later(clock.now(), lease) }).catch(tell);
        },
      });
      await change({ ...ended(clock.now()), state: 'done', error: null });
      return { ending: 'done' };
    } catch (error) {
      if (error === lost) return { ending: 'lost' };
      return await giveBack(error, most);
    }
  }

  async function giveBack(error: unknown, most: number): Promise<{ ending: Ending; error: string }> {
    const name = classOf(error);
    const broken = stopping.aborted && job.recurring === 0;
    if (job.attempts >= most && !broken) {
      await change({ ...ended(clock.now()), state: 'failed', error: name });
      return { ending: 'failed', error: name };
    }
    const due = later(clock.now(), broken ? 0 : backOff(job.attempts));
    const attempts = broken ? job.attempts - 1 : job.attempts;
    await change({ state: 'waiting', holder: null, due_at: due, run_at: due, attempts, error: name });
    return { ending: 'again', error: name };
  }

  try {
    return await work();
  } catch (error) {
    // The database is away: the lease runs out and the job is taken again.
    return { ending: 'lost', error: classOf(error) };
  } finally {
    clearInterval(beat);
  }
}

function ended(now: string): Partial<JobRow> {
  return { due_at: null, holder: null, ended_at: now };
}

/** 5 s, 20 s, 80 s … at most an hour. */
function backOff(attempts: number): number {
  return Math.min(3_600_000, 5_000 * 4 ** (attempts - 1));
}

/** What kind of error it was; never its message, which may hold personal data. */
function classOf(error: unknown): string {
  if (error instanceof Refusal) return `Refusal ${error.kind}`;
  if (error instanceof DatabaseError) return `DatabaseError ${error.code}`;
  return error instanceof Error ? error.name : 'Error';
}
