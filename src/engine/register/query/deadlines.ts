import type { Kit } from '../kit.ts';
import { store } from '../storage/rows.ts';

export interface DeadlineView {
  readonly name: string;
  /** Last day of the term. */
  readonly due: string;
  /** It was met, or no longer counts. */
  readonly met: boolean;
  /** The day has passed and it is not met. */
  readonly overdue: boolean;
}

/** Deadlines of a record, the first due first. */
export async function deadlinesOf(kit: Kit, id: string): Promise<readonly DeadlineView[]> {
  const today = kit.house.clock.today();
  const rows = await store(kit.house.database)
    .selectFrom('record_deadline')
    .selectAll()
    .where('type', '=', kit.definition.name)
    .where('record_id', '=', id)
    .orderBy('due')
    .orderBy('name')
    .execute();
  return rows.map(({ name, due, met }) => {
    const done = Number(met) === 1;
    return { name, due, met: done, overdue: !done && due < today };
  });
}
