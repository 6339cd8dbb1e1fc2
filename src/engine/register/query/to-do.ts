import type { Database } from '../../../platform/database/database.ts';
import { headKey, headsOf } from '../../links/index.ts';
import { store } from '../storage/rows.ts';

/** Something of a record that waits for somebody, the first due first. */
export interface ToDo {
  readonly kind: 'deadline' | 'correction';
  readonly title: string;
  readonly url: string;
  readonly due: string;
}

/** Deadlines of all registers that passed or fall before a day, and requests for correction without a reply. */
export async function toDo(database: Database, until: string, most = 100): Promise<ToDo[]> {
  const deadlines = await store(database)
    .selectFrom('record_deadline')
    .select(['type', 'record_id', 'due'])
    .where('met', '=', 0)
    .where('due', '<=', until)
    .orderBy('due')
    .limit(most)
    .execute();
  const corrections = await store(database)
    .selectFrom('correction')
    .select(['type', 'record_id', 'due'])
    .where('replied_at', 'is', null)
    .orderBy('due')
    .limit(most)
    .execute();
  const all = [
    ...deadlines.map((row) => ({ ...row, kind: 'deadline' as const })),
    ...corrections.map((row) => ({ ...row, kind: 'correction' as const })),
  ];
  const heads = await headsOf(
    database,
    all.map(({ type, record_id }) => ({ type, id: record_id })),
  );
  return all
    .flatMap(({ kind, type, record_id, due }) => {
      const head = heads.get(headKey({ type, id: record_id }));
      return head ? [{ kind, title: head.title, url: head.url, due }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
