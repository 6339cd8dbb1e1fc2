import { type Database, Unit } from '../database.ts';

/**
 * Gives the role that the program signs in with its rights: rows of every table may be read, added, changed and
 * removed, those of the append-only tables only read and added. Run by the owner of the tables, after migrating.
 */
export async function grantProgram(owner: Database, role: string, appendOnly: readonly string[]): Promise<void> {
  const name = quoted(role);
  const unit = new Unit();
  const run = (sql: string) => unit.statements.push({ sql, parameters: [] });
  run(`grant usage on schema public to ${name}`);
  run(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  for (const table of appendOnly) run(`revoke update, delete, truncate on ${quoted(table)} from ${name}`);
  run(`revoke insert, update, delete on migration from ${name}`);
  await owner.write(unit);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
