import { may, type Actor } from '../../access/access.ts';
import { linksOf } from '../../links/index.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { Kit } from '../kit.ts';
import { definitionOf } from '../query/definition-of.ts';
import { type Version, versionsOf } from '../query/read.ts';
import { shownValues, type ShownRecord } from '../query/shown.ts';
import { plainRecord } from './export-records.ts';

/** A version as the actor may see it, and by the rules of its own time where those hide more. */
export interface ShownVersion extends Omit<Version, 'actor'> {
  readonly actor?: string;
}

/** Versions that the actor may see: staff all, everyone else those in a public state. */
export async function shownVersions(kit: Kit, actor: Actor, id: string): Promise<readonly ShownVersion[]> {
  const staff = may(actor, kit.acts.read);
  const all = await versionsOf(kit, id);
  const versions = staff ? all : all.filter(({ state }) => kit.definition.states[state]?.public);
  const shown: ShownVersion[] = [];
  for (const { actor: by, ...version } of versions) {
    const then = await definitionOf(kit, version.definition);
    const now = shownValues(kit, actor, version.values);
    const old = shownValues({ ...kit, definition: then ?? kit.definition }, actor, {
      ...version.values,
      ...now.values,
    });
    const values = Object.fromEntries(Object.entries(old.values).filter(([name]) => !now.hidden.includes(name)));
    shown.push({ ...version, values, ...(staff ? { actor: by } : {}) });
  }
  return shown;
}

/** One record whole: as it is, every version, the definitions under which they were made, and its links. */
export async function exportRecord(kit: Kit, actor: Actor, record: ShownRecord): Promise<object> {
  const staff = may(actor, kit.acts.read);
  const versions = await shownVersions(kit, actor, record.id);
  const definitions: Record<string, AnyDefinition> = {};
  for (const hash of new Set([record.definition, ...versions.map(({ definition }) => definition)])) {
    const definition = await definitionOf(kit, hash);
    if (definition) definitions[hash] = definition;
  }
  const all = await linksOf(kit.house.database, { type: kit.definition.name, id: record.id });
  const links = all
    .filter(({ head }) => head !== null && (staff || head.public))
    .map(({ link, direction, other, head, at }) => ({ link, direction, ...other, title: head?.title, at }));
  return { record: plainRecord(kit, actor, record), versions, links, definitions };
}
