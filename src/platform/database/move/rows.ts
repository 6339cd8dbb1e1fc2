import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { SqlValue } from '../database.ts';
import type { TableShape } from './tables.ts';

export type Row = Readonly<Record<string, SqlValue>>;
type Reader = Kysely<Record<string, never>>;

const page = 200;

/** Every row of a table, some at a time; give it a reader that sees one moment. */
export async function* rowsOf(read: Reader, { name, columns, key }: TableShape): AsyncGenerator<readonly Row[]> {
  const order = sql.join(key.map((column) => sql.id(column)));
  const wanted = sql.join(columns.map((column) => sql.id(column)));
  const keyed = key.length < columns.length || key.length === 1;
  let last: Row | undefined;
  for (let done = 0; ; done += page) {
    const values = last ? sql.join(key.map((column) => sql`${last?.[column] ?? null}`)) : null;
    const after = keyed && values ? sql`where (${order}) > (${values})` : sql``;
    const offset = keyed ? sql`` : sql`offset ${done}`;
    const query = sql<Row>`select ${wanted} from ${sql.table(name)} ${after} order by ${order} limit ${page} ${offset}`;
    const { rows } = await query.execute(read);
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    last = rows.at(-1);
  }
}

/** Counts rows and sums their hashes, so that equal tables have equal digests whatever the order of their rows. */
export function rowDigest() {
  let sum = 0n;
  let count = 0;
  return {
    add(row: Row, columns: readonly string[]): void {
      const text = JSON.stringify(columns.map((column) => plain(row[column])));
      const hash = createHash('sha256').update(text).digest('hex');
      sum = (sum + BigInt(`0x${hash}`)) % 2n ** 256n;
      count += 1;
    },
    get count() {
      return count;
    },
    get digest() {
      return sum.toString(16).padStart(64, '0');
    },
  };
}

function plain(value: SqlValue | undefined): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  return typeof value === 'bigint' ? Number(value) : (value ?? null);
}
