import { sql } from 'kysely';
import { Refusal } from '../../../kernel/errors.ts';
import type { Database } from '../database.ts';
import { columnNames, tableNames } from '../schema.ts';

/** What is needed to copy one table. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in order; all columns where there is none. */
  readonly key: readonly string[];
}

/** Every table that holds data, those that are referred to before those that refer to them. */
export async function tablesInOrder(database: Database): Promise<TableShape[]> {
  const names = (await tableNames(database)).filter((name) => name !== 'migration');
  const links = await foreignKeys(database);
  const ordered: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (ordered.includes(name)) return;
    if (path.includes(name)) throw circle([...path, name]);
    for (const { from, to } of links) if (from === name && to !== name) visit(to, [...path, name]);
    ordered.push(name);
  };
  for (const name of names) visit(name, []);
  return Promise.all(ordered.map((name) => shapeOf(database, name)));
}

async function shapeOf(database: Database, name: string): Promise<TableShape> {
  const columns = await columnNames(database, name);
  const found =
    database.engine === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${name}) where pk > 0 order by pk`
      : sql<{ name: string }>`
          select a.attname as name from pg_index i
          cross join lateral unnest(i.indkey) with ordinality as k (number, place)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
          where i.indisprimary and i.indrelid = to_regclass(quote_ident(${name})) order by k.place`;
  const { rows } = await found.execute(database.read);
  return { name, columns, key: rows.length > 0 ? rows.map((row) => row.name) : columns };
}

async function foreignKeys(database: Database): Promise<readonly { from: string; to: string }[]> {
  const found =
    database.engine === 'sqlite'
      ? sql<{ from: string; to: string }>`
          select m.name as "from", f."table" as "to" from sqlite_schema m, pragma_foreign_key_list(m.name) f
          where m.type = 'table'`
      : sql<{ from: string; to: string }>`
          select c.relname as "from", r.relname as "to" from pg_constraint k
          join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
          where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`;
  return (await found.execute(database.read)).rows;
}

function circle(names: readonly string[]): Refusal {
  const path = names.join(' → ');
  return new Refusal('conflict', {
    nl: `Deze tabellen verwijzen in een kring naar elkaar en kunnen niet worden verhuisd: ${path}.`,
    en: `These tables refer to each other in a circle and cannot be moved: ${path}.`,
  });
}
