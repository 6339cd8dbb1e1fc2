import { sql } from 'kysely';
import type { Database, Unit } from '../../platform/database/database.ts';
import { tables } from '../../platform/database/database.ts';
import { addCached } from './add-cached.ts';
import type { LinkTables } from './link-tables.ts';

/** What is known of a record by everyone who points at it. */
export interface Head {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly public: boolean;
  /** Address within the site. */
  readonly url: string;
}

/** Says in a unit what a record is called now, and where it is; modules without a register do so too. */
export function putHead(unit: Unit, database: Database, head: Head): void {
  const { type, id, title, state, url } = head;
  const row = { type, id, title, state, public: head.public ? 1 : 0, url };
  const now = { title, state, public: row.public, url };
  const build = () =>
    tables<LinkTables>(database)
      .insertInto('record_head')
      .values(row)
      .onConflict((conflict) => conflict.columns(['type', 'id']).doUpdateSet(now));
  addCached(unit, database, 'head', build, [...Object.values(row), ...Object.values(now)]);
}

/** Heads by type and id; what is unknown is left out. */
export async function headsOf(
  database: Database,
  wanted: readonly { readonly type: string; readonly id: string }[],
): Promise<ReadonlyMap<string, Head>> {
  const found = new Map<string, Head>();
  const ids = [...new Set(wanted.map(({ id }) => id))];
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await tables<LinkTables>(database)
      .selectFrom('record_head')
      .selectAll()
      .where('id', 'in', ids.slice(start, start + 500))
      .execute();
    for (const row of rows) found.set(headKey(row), { ...row, public: Number(row.public) === 1 });
  }
  return found;
}

/** How `headsOf` names a record. */
export function headKey(record: { readonly type: string; readonly id: string }): string {
  return `${record.type}:${record.id}`;
}

/** Records of the given types whose name holds the words, for choosing what to point at. */
export async function findHeads(
  database: Database,
  types: readonly string[],
  words: string,
  limit = 20,
): Promise<readonly Head[]> {
  if (types.length === 0) return [];
  let query = tables<LinkTables>(database).selectFrom('record_head').selectAll().where('type', 'in', types);
  for (const word of words
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, 8)) {
    const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where(sql<boolean>`lower(${sql.ref('title')}) like ${pattern} escape '\\'`);
  }
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ ...row, public: Number(row.public) === 1 }));
}
