import type { AnyDefinition } from '../definition/definition.ts';
import type { Kit } from '../kit.ts';
import { store } from '../storage/rows.ts';

/** The definition under which a version was made; the one in force where it is that. Null when it is unknown. */
export async function definitionOf(kit: Kit, hash: string): Promise<AnyDefinition | null> {
  if (hash === kit.hash) return kit.definition;
  const row = await store(kit.house.database)
    .selectFrom('register_definition')
    .select('definition')
    .where('hash', '=', hash)
    .where('name', '=', kit.definition.name)
    .executeTakeFirst();
  return row ? (JSON.parse(row.definition) as AnyDefinition) : null;
}
