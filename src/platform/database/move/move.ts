import { type Kysely, sql } from 'kysely';
import { Refusal } from '../../../kernel/errors.ts';
import { type Database, type Migration, Unit } from '../database.ts';
import { migrate } from '../migrate.ts';
import { type Row, rowDigest, rowsOf } from './rows.ts';
import { type TableShape, tablesInOrder } from './tables.ts';

export interface MoveOptions {
  onProgress?(done: number, total: number, table: string): void;
  /** A last look at the target, for example at the ledger's chain; throws when something is wrong. */
  check?(to: Database): Promise<void>;
}

export interface MovedTable {
  readonly table: string;
  readonly rows: number;
  /** The same at both ends, else the move is refused. */
  readonly digest: string;
}

/**
 * Copies a whole installation from one database to another, of either engine. The source is only read.
 * Afterwards every table is read back from the target and compared by its number of rows and its digest.
 * @throws Refusal `conflict` when the target holds data, the source is in use, or the two differ afterwards.
 */
export async function moveDatabase(
  from: Database,
  to: Database,
  migrations: readonly Migration[],
  options: MoveOptions = {},
): Promise<MovedTable[]> {
  await refuseWhenInUse(from);
  await migrate(from, migrations);
  await migrate(to, migrations);
  const shapes = await tablesInOrder(from);
  for (const shape of shapes) await refuseWhenFilled(to, shape);
  const moved = await from.read
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((moment) => copyAll(moment, to, shapes, options));
  for (const one of moved) await compare(to, one, shapes);
  await options.check?.(to);
  return moved;
}

async function copyAll(
  moment: Kysely<Record<string, never>>,
  to: Database,
  shapes: readonly TableShape[],
  { onProgress }: MoveOptions,
): Promise<MovedTable[]> {
  let total = 0;
  for (const { name } of shapes) total += await countOf(moment, name);
  let done = 0;
  const moved: MovedTable[] = [];
  for (const shape of shapes) {
    const seen = rowDigest();
    for await (const rows of rowsOf(moment, shape)) {
      for (const row of rows) seen.add(row, shape.columns);
      await insert(to, shape, rows);
      done += rows.length;
      onProgress?.(done, total, shape.name);
    }
    moved.push({ table: shape.name, rows: seen.count, digest: seen.digest });
  }
  return moved;
}

async function insert(to: Database, { name, columns }: TableShape, rows: readonly Row[]): Promise<void> {
  const unit = new Unit();
  const names = sql.join(columns.map((column) => sql.id(column)));
  const lines = rows.map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column] ?? null}`))})`);
  const query = sql`insert into ${sql.table(name)} (${names}) values ${sql.join(lines)}`;
  unit.add({ compile: () => query.compile(to.read) }, { expectRows: rows.length });
  await to.write(unit);
}

async function compare(
  to: Database,
  { table, rows, digest }: MovedTable,
  shapes: readonly TableShape[],
): Promise<void> {
  const shape = shapes.find(({ name }) => name === table);
  if (!shape) return;
  const seen = rowDigest();
  for await (const some of rowsOf(to.read, shape)) for (const row of some) seen.add(row, shape.columns);
  if (seen.count === rows && seen.digest === digest) return;
  throw new Refusal('conflict', {
    nl: `Tabel ${table} is niet gelijk overgekomen (${seen.count} van ${rows} regels). Gebruik de oude database; maak het doel leeg en probeer het opnieuw.`,
    en: `Table ${table} did not arrive the same (${seen.count} of ${rows} rows). Keep the old database; empty the target and try again.`,
  });
}

async function countOf(read: Kysely<Record<string, never>>, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(read);
  return rows[0]?.n ?? 0;
}

async function refuseWhenFilled(to: Database, { name }: TableShape): Promise<void> {
  if ((await countOf(to.read, name)) === 0) return;
  throw new Refusal('conflict', {
    nl: `Het doel is niet leeg: in tabel ${name} staat al iets. Verhuis naar een lege database.`,
    en: `The target is not empty: table ${name} already holds something. Move to an empty database.`,
  });
}

/** What others write during a move would be lost. SQLite's lock sees to it; here we ask who is connected. */
async function refuseWhenInUse(from: Database): Promise<void> {
  if (from.engine === 'sqlite') return;
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and application_name = 'weerklank-writer'`.execute(from.read);
  if (rows[0]?.n === 0) return;
  throw new Refusal('conflict', {
    nl: 'Weerklank draait nog op de oude database. Stop eerst de server en de workers.',
    en: 'Weerklank still runs on the old database. Stop the server and the workers first.',
  });
}
