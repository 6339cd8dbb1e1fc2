import type { Generated, Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import { tables } from '../database/database.ts';
import type { JobPayload, JobState, JobView } from './jobs.ts';

export interface JobTable {
  id: string;
  kind: string;
  state: JobState;
  payload: string;
  /** Only while waiting: two waiting jobs never have the same key. */
  key: string | null;
  recurring: Generated<number>;
  done: Generated<number>;
  total: Generated<number>;
  attempts: Generated<number>;
  error: string | null;
  created_at: string;
  run_at: string;
  due_at: string | null;
  holder: string | null;
  ended_at: string | null;
}

export type JobRow = Selectable<JobTable>;

/** Reads and compiles on the table of work. */
export function jobTable(database: Database) {
  return tables<{ job: JobTable }>(database);
}

/** What people see of a row. */
export function viewOf(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    payload: JSON.parse(row.payload) as JobPayload,
    done: row.done,
    total: row.total,
    attempts: row.attempts,
    error: row.error,
    createdAt: row.created_at,
    runAt: row.run_at,
  };
}
