import type { Migration } from '../../../platform/database/database.ts';
import { snake } from '../definition/check-definition.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { Field } from '../definition/field.ts';
import { columnsOf, isList } from './columns.ts';

/** `holiday-home` as a table: `register_holiday_home`. */
export function tableOf(definition: { readonly name: string }): string {
  return `register_${definition.name.replaceAll('-', '_')}`;
}

const own = `"id" TEXT PRIMARY KEY, "version" BIGINT NOT NULL, "state" TEXT NOT NULL, "created_at" TEXT NOT NULL,
  "created_by" TEXT NOT NULL, "changed_at" TEXT NOT NULL, "changed_by" TEXT NOT NULL, "definition" TEXT NOT NULL,
  "pending" TEXT, "search_text" TEXT NOT NULL`;

function needsIndex(field: Field): boolean {
  return !isList(field) && (field.facet === true || field.kind === 'date' || field.kind === 'reference');
}

/**
 * The table of a register, as forward-only steps: release 1 makes it, each later `since` adds columns.
 * Deterministic: the same fields always give the same steps, so a step that was taken stays as it was.
 */
export function migrationsFor(definition: AnyDefinition | object): readonly Migration[] {
  const given = definition as AnyDefinition;
  const fields = Object.entries(given.fields);
  const releases = [...new Set([1, ...fields.map(([, field]) => field.since ?? 1)])].sort((one, other) => one - other);
  const table = tableOf(given);
  return releases.map((release) => {
    const added = fields.filter(([, field]) => (field.since ?? 1) === release);
    const columns = added.flatMap(([name, field]) => columnsOf(name, field)).map((c) => `"${c.name}" ${c.type}`);
    const indexes = added
      .filter(([, field]) => needsIndex(field))
      .map(([name]) => `CREATE INDEX ${table}_${snake(name)} ON ${table} ("${snake(name)}")`);
    const make =
      release === 1
        ? [
            `CREATE TABLE ${table} (${[own, ...columns].join(', ')})`,
            `CREATE INDEX ${table}_state ON ${table} ("state", "changed_at")`,
          ]
        : columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column}`);
    return {
      name: `0030-register-${given.name}-${String(release).padStart(3, '0')}`,
      statements: [...make, ...indexes],
    };
  });
}
