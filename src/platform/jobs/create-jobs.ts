import type { IsoMoment } from '../../kernel/dates.ts';
import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../clock/clock.ts';
import { type Database, type SqlValue, Unit } from '../database/database.ts';
import { jobTable, viewOf } from './job.store.ts';
import type { Jobs } from './jobs.ts';

/**
 * Puts work into units and shows what became of it.
 * A job with a key is not added when one with that key still waits.
 */
export function createJobs(database: Database, clock: Clock): Jobs {
  const sql = insertText(database);
  return {
    add(unit, kind, payload, { runAt, key } = {}) {
      const now = clock.now();
      const due = runAt ?? now;
      unit.statements.push({ sql, parameters: row(newId(), kind, JSON.stringify(payload), key ?? null, now, due) });
    },
    async list({ kind, state, limit = 50 }) {
      let query = jobTable(database).selectFrom('job').selectAll();
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (state !== undefined) query = query.where('state', '=', state);
      const rows = await query.orderBy('id', 'desc').limit(limit).execute();
      return rows.map(viewOf);
    },
    async view(id) {
      const found = await jobTable(database).selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
      return found ? viewOf(found) : null;
    },
    async cancel(id) {
      const unit = new Unit();
      const ended = { state: 'cancelled', holder: null, due_at: null, key: null, ended_at: clock.now() } as const;
      const place = unit.add(
        jobTable(database)
          .updateTable('job')
          .set(ended)
          .where('id', '=', id)
          .where('state', 'in', ['waiting', 'running'])
          .returning('id'),
      );
      const { statements } = await database.write(unit);
      return (statements[place]?.rows.length ?? 0) > 0;
    },
  };
}

function row(
  id: string,
  kind: string,
  payload: string,
  key: string | null,
  now: IsoMoment,
  due: IsoMoment,
): SqlValue[] {
  return [id, kind, 'waiting', payload, key, now, due, due];
}

/** Compiled once: adding work is on the path of every act. */
function insertText(database: Database): string {
  return jobTable(database)
    .insertInto('job')
    .values({ id: '', kind: '', state: 'waiting', payload: '', key: null, created_at: '', run_at: '', due_at: '' })
    .onConflict((taken) => taken.column('key').where('key', 'is not', null).doNothing())
    .compile().sql;
}
