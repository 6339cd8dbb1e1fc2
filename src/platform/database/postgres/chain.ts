import { chainHash, genesis, storable } from '../chain.ts';
import type { ChainRow } from '../database.ts';
import type { Reply, Session } from './session.ts';

/** Serialises the groups of every process on one database, so that chains have one end and units one order. */
const groupLock = 5_723_316_402;

/** Waits until no other group is under way; the lock is gone with the transaction. */
export function lockChains(session: Session): Promise<Reply> {
  return session.send('select pg_advisory_xact_lock($1)', [groupLock]);
}

/** A row that exists exactly when its group was committed. */
export interface Witness {
  readonly table: string;
  readonly seq: number;
  readonly hash: string;
}

/** The end of each chain that a group needs, asked for under the lock. */
export type Heads = ReadonlyMap<string, Promise<Reply>>;

/** Asks for the last row of every chain that these rows go to. */
export function askHeads(session: Session, rows: readonly ChainRow[]): Heads {
  const names = new Set(rows.map(({ table }) => table));
  const ask = (table: string) => session.send(`select seq, hash from "${table}" order by seq desc limit 1`);
  return new Map([...names].map((table) => [table, ask(table)]));
}

/**
 * Gives rows their place in their chains and sends one insert per table.
 * @returns the numbers given, in the order of the rows, the inserts under way, and the last row as a witness.
 */
export async function appendRows(session: Session, heads: Heads, rows: readonly ChainRow[]) {
  const numbers: number[] = [];
  let witness: Witness | null = null;
  const perTable = new Map<string, object[]>();
  const ends = new Map<string, { seq: number; hash: string }>();
  for (const [table, head] of heads) {
    const last = (await head).rows[0];
    ends.set(table, last ? { seq: Number(last['seq']), hash: String(last['hash']) } : { seq: 0, hash: genesis });
  }
  for (const { table, values } of rows) {
    const end = ends.get(table) ?? { seq: 0, hash: genesis };
    const seq = end.seq + 1;
    const stored = storable(values);
    const hash = chainHash(end.hash, seq, stored);
    const list = perTable.get(table) ?? [];
    list.push({ ...stored, seq, previous: end.hash, hash });
    perTable.set(table, list);
    ends.set(table, { seq, hash });
    numbers.push(seq);
    witness = { table, seq, hash };
  }
  // The table's own types read the JSON, so one prepared statement serves any number of rows.
  const inserts = [...perTable].map(([table, list]) =>
    session.send(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`, [
      JSON.stringify(list),
    ]),
  );
  return { numbers, inserts, witness };
}
