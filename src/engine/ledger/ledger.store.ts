import { type Database, tables } from '../../platform/database/database.ts';

export interface LedgerRow {
  seq: number;
  at: string;
  actor: string;
  act: string;
  record_type: string;
  record_id: string;
  change: string;
  digest: string | null;
  reason: string | null;
  previous: string;
  hash: string;
}

const room = (database: Database) => tables<{ ledger: LedgerRow }>(database);

/** The rows after one number, in order; `null` starts at whatever row comes first. */
export async function rowsAfter(database: Database, seq: number | null, limit: number): Promise<LedgerRow[]> {
  const rows = room(database).selectFrom('ledger').selectAll().orderBy('seq').limit(limit);
  return (seq === null ? rows : rows.where('seq', '>', seq)).execute();
}

/** How many rows there are and the number of the last. */
export async function extent(database: Database): Promise<{ rows: number; last: number }> {
  const { rows, last } = await room(database)
    .selectFrom('ledger')
    .select(({ fn }) => [fn.countAll<number>().as('rows'), fn.max('seq').as('last')])
    .executeTakeFirstOrThrow();
  return { rows, last: last ?? 0 };
}

/** True when some row says that it follows the row with this hash. */
export async function hasFollower(database: Database, hash: string): Promise<boolean> {
  const row = await room(database).selectFrom('ledger').select('seq').where('previous', '=', hash).executeTakeFirst();
  return row !== undefined;
}

/** The hash of the last row: note it outside the installation, and a cut tail can be found later. */
export async function headOf(database: Database): Promise<{ seq: number; hash: string } | null> {
  const last = room(database).selectFrom('ledger').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1);
  return (await last.executeTakeFirst()) ?? null;
}
