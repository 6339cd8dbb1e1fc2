import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A schema in words that can be compared: one line per column, index and trigger, sorted. */
export type Schema = readonly string[];

/** Describes what stands in the database; two databases of one engine with equal lines have equal schemas. */
export async function schemaOf(database: Database): Promise<Schema> {
  const query = database.engine === 'sqlite' ? sqliteLines : postgresLines;
  const { rows } = await query.execute(database.read);
  return rows.map(({ line }) => line.replace(/\s+/g, ' ')).sort();
}

const sqliteLines = sql<{ line: string }>`
  select type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') as line
  from sqlite_schema where name not like 'sqlite%'
`;

const postgresLines = sql<{ line: string }>`
  select 'column ' || table_name || '.' || column_name || ': ' || ordinal_position || ' ' || data_type
    || ' ' || coalesce(collation_name, '') || ' null ' || is_nullable || ' default ' || coalesce(column_default, '') as line
  from information_schema.columns where table_schema = current_schema()
  union all
  select 'index ' || indexname || ' on ' || tablename || ': ' || indexdef
  from pg_indexes where schemaname = current_schema()
  union all
  select 'constraint ' || conname || ' on ' || conrelid::regclass::text || ': ' || pg_get_constraintdef(oid)
  from pg_constraint where connamespace = current_schema()::regnamespace
  union all
  select 'trigger ' || tgname || ' on ' || tgrelid::regclass::text || ': ' || pg_get_triggerdef(oid)
  from pg_trigger
  where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
`;

/** The tables of the product, in the order of their names. */
export async function tableNames(database: Database): Promise<string[]> {
  const found =
    database.engine === 'sqlite'
      ? sql<{
          name: string;
        }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite%'`
      : sql<{ name: string }>`
          select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_type = 'BASE TABLE'`;
  const { rows } = await found.execute(database.read);
  return rows.map(({ name }) => name).sort();
}

/** The columns of a table, in the order of their names. */
export async function columnNames(database: Database, table: string): Promise<string[]> {
  const found =
    database.engine === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table})`
      : sql<{ name: string }>`
          select column_name as name from information_schema.columns
          where table_schema = current_schema() and table_name = ${table}`;
  const { rows } = await found.execute(database.read);
  return rows.map(({ name }) => name).sort();
}
