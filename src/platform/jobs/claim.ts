import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../clock/clock.ts';
import { type Database, Unit } from '../database/database.ts';
import { type JobRow, jobTable } from './job.store.ts';
import type { JobHandler } from './jobs.ts';

/** How long a job belongs to its runner without a sign of life, in milliseconds. */
export const lease = 60_000;

/** A moment so many milliseconds after another. */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** True when some work of these kinds is due; only reads. */
export async function anyDue(database: Database, clock: Clock, kinds: readonly string[]): Promise<boolean> {
  if (kinds.length === 0) return false;
  const due = jobTable(database).selectFrom('job').select('id').where('due_at', '<=', clock.now());
  return (await due.where('kind', 'in', kinds).limit(1).executeTakeFirst()) !== undefined;
}

/** Takes at most `count` due jobs for one holder: those that wait, and those whose holder gave no sign of life. */
export async function claim(
  database: Database,
  clock: Clock,
  holder: string,
  kinds: readonly string[],
  count: number,
): Promise<JobRow[]> {
  const now = clock.now();
  const room = jobTable(database);
  let due = room.selectFrom('job').select('id').where('due_at', '<=', now).where('kind', 'in', kinds);
  due = due.where(({ or, eb, not, exists, selectFrom }) => {
    const running = selectFrom('job as other').select('other.id').where('other.state', '=', 'running');
    const twin = running.whereRef('other.kind', '=', 'job.kind').whereRef('other.id', '<>', 'job.id');
    return or([eb('recurring', '=', 0), not(exists(twin.where('other.recurring', '=', 1)))]);
  });
  due = due.orderBy('due_at').orderBy('id').limit(count);
  if (database.engine === 'postgres') due = due.forUpdate().skipLocked();
  const unit = new Unit();
  const place = unit.add(
    room
      .updateTable('job')
      .set({ state: 'running', key: null, holder, due_at: later(now, lease), attempts: sql<number>`attempts + 1` })
      .where('id', 'in', due)
      .returningAll(),
  );
  const { statements } = await database.write(unit);
  return (statements[place]?.rows ?? []) as unknown as JobRow[];
}

/**
 * Makes work that a killed process left behind due at once. Only on SQLite, whose folder one process holds at a time:
 * there a running job of another process has nobody any more. Elsewhere its lease runs out first.
 */
export async function takeBack(database: Database, clock: Clock, ours: string): Promise<void> {
  if (database.engine !== 'sqlite') return;
  const unit = new Unit();
  unit.add(
    jobTable(database)
      .updateTable('job')
      .set({ due_at: clock.now() })
      .where('state', '=', 'running')
      .where('holder', 'not like', `${ours}%`),
  );
  await database.write(unit);
}

/** Makes sure that a recurring kind waits for its next turn; returns without a change when it does. */
export async function schedule(database: Database, handler: JobHandler, now: string, runAt: string): Promise<void> {
  const unit = new Unit();
  const { kind } = handler;
  const key = `every:${kind}`;
  const state = 'waiting';
  unit.add(
    jobTable(database)
      .insertInto('job')
      .values({
        id: newId(),
        kind,
        state,
        payload: '{}',
        key,
        recurring: 1,
        created_at: now,
        run_at: runAt,
        due_at: runAt,
      })
      .onConflict((taken) => taken.column('key').where('key', 'is not', null).doNothing()),
  );
  await database.write(unit);
}
