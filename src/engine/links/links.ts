import { Refusal } from '../../kernel/errors.ts';
import { newId, type Id } from '../../kernel/ids.ts';
import { type Database, tables, type Unit } from '../../platform/database/database.ts';
import type { LinkRow, LinkTables } from './link-tables.ts';
import { type Head, headKey, headsOf } from './heads.ts';

export interface End {
  readonly type: string;
  readonly id: Id;
}

/** A link as one of its ends sees it. */
export interface SeenLink {
  readonly id: Id;
  readonly link: string;
  /** `out`: this record points; `in`: it is pointed at. */
  readonly direction: 'out' | 'in';
  readonly other: End;
  /** Null where the other end has said nothing of itself. */
  readonly head: Head | null;
  readonly at: string;
  readonly actor: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

const twice = new Refusal('conflict', {
  nl: 'Deze koppeling is er al.',
  en: 'This link already exists.',
});
const gone = new Refusal('not-found', {
  nl: 'Deze koppeling is er niet (meer).',
  en: 'This link does not exist (any more).',
});

/** Adds a link to a unit; the same link may not stand twice. Returns its id. */
export function putLink(
  unit: Unit,
  database: Database,
  given: { readonly link: string; readonly from: End; readonly to: End; readonly at: string; readonly actor: string },
): Id {
  const { link, from, to, at, actor } = given;
  const id = newId(Date.parse(at));
  const ends = { from_type: from.type, from_id: from.id, to_type: to.type, to_id: to.id };
  unit.add(
    tables<LinkTables>(database)
      .insertInto('record_link')
      .values({ id, link, ...ends, at, actor, ended_at: null, ended_by: null }),
    { whenTaken: twice },
  );
  return id;
}

/** Ends a link in a unit; its row stays. */
export function endLink(unit: Unit, database: Database, id: Id, at: string, actor: string): void {
  unit.add(
    tables<LinkTables>(database)
      .updateTable('record_link')
      .set({ ended_at: at, ended_by: actor })
      .where('id', '=', id)
      .where('ended_at', 'is', null),
    { expectRows: 1, otherwise: gone },
  );
}

/** @throws Refusal `not-found`. */
export async function linkById(database: Database, id: Id): Promise<LinkRow> {
  const row = await tables<LinkTables>(database)
    .selectFrom('record_link')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw gone;
  return row;
}

/** Links of a record in both directions, oldest first; ended ones only where asked. */
export async function linksOf(database: Database, record: End, withEnded = false): Promise<readonly SeenLink[]> {
  let query = tables<LinkTables>(database)
    .selectFrom('record_link')
    .selectAll()
    .where((where) =>
      where.or([
        where.and([where('from_type', '=', record.type), where('from_id', '=', record.id)]),
        where.and([where('to_type', '=', record.type), where('to_id', '=', record.id)]),
      ]),
    );
  if (!withEnded) query = query.where('ended_at', 'is', null);
  const rows = await query.orderBy('id').execute();
  const seen = rows.map((row) => seenFrom(record, row));
  const heads = await headsOf(
    database,
    seen.map(({ other }) => other),
  );
  return seen.map((link) => ({ ...link, head: heads.get(headKey(link.other)) ?? null }));
}

function seenFrom(record: End, row: LinkRow): SeenLink {
  const out = row.from_type === record.type && row.from_id === record.id;
  return {
    id: row.id,
    link: row.link,
    direction: out ? 'out' : 'in',
    other: out ? { type: row.to_type, id: row.to_id } : { type: row.from_type, id: row.from_id },
    head: null,
    at: row.at,
    actor: row.actor,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  };
}
