import type { House } from '../../../engine/module/house.ts';
import { actorId, type Actor } from '../../../engine/access/access.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ThemeConstraints } from '../../../knowledge/themes/index.ts';
import type { Unit } from '../../../platform/database/database.ts';
import { themeTables } from '../theme.tables.ts';

/** One remembered decision. `barred`: this signal never comes back into that theme. `rejected`: not a theme. */
export type Constraint =
  | { readonly kind: 'cannot'; readonly a: string; readonly b: string }
  | { readonly kind: 'barred'; readonly text: string; readonly theme: string }
  | { readonly kind: 'rejected'; readonly members: readonly string[] };

/** Keeps a decision with who made it. Returns its id, by which it can be undone. */
export function remember(house: House, unit: Unit, actor: Actor, constraint: Constraint): string {
  const { kind, ...content } = constraint;
  const id = newId();
  const row = {
    id,
    kind,
    content: JSON.stringify(content),
    at: house.clock.now(),
    by: actorId(actor),
    undone_at: null,
  };
  unit.add(themeTables(house.database).insertInto('theme_constraint').values(row));
  return id;
}

/** Everything people decided that still holds, in the form that the grouping understands. */
export async function readConstraints(house: House): Promise<ThemeConstraints> {
  const db = themeTables(house.database);
  const rows = await db
    .selectFrom('theme_constraint')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('at')
    .execute();
  const members = await db.selectFrom('theme_member').select(['signal_id', 'theme_id']).orderBy('signal_id').execute();
  const fixed = new Map<string, string[]>();
  for (const { signal_id, theme_id } of members) fixed.set(theme_id, [...(fixed.get(theme_id) ?? []), signal_id]);
  const cannotLink: [string, string][] = [];
  const barred: { text: string; theme: string }[] = [];
  const rejected: string[][] = [];
  for (const row of rows) {
    const content = JSON.parse(row.content) as Record<string, unknown>;
    if (row.kind === 'cannot') cannotLink.push([String(content['a']), String(content['b'])]);
    if (row.kind === 'barred') barred.push({ text: String(content['text']), theme: String(content['theme']) });
    if (row.kind === 'rejected') rejected.push((content['members'] as unknown[]).map(String));
  }
  return { cannotLink, barred, rejected, fixed: [...fixed].map(([theme, texts]) => ({ theme, members: texts })) };
}
