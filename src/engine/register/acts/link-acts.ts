import { Refusal } from '../../../kernel/errors.ts';
import type { Unit } from '../../../platform/database/database.ts';
import { actorId, demand, type Actor } from '../../access/access.ts';
import { type End, endLink, linkById, putLink } from '../../links/index.ts';
import type { Kit } from '../kit.ts';
import { both } from '../texts/both.ts';

/** Adds a link to a unit; returns its id. @throws Refusal `invalid` where the link may not point there. */
export function addLink(kit: Kit, unit: Unit, actor: Actor, id: string, link: string, to: End): string {
  demand(actor, kit.acts.link);
  const { definition, house } = kit;
  const allowed = definition.links?.[link]?.to ?? [];
  if (!allowed.includes(to.type)) {
    throw new Refusal(
      'invalid',
      both((t) => t.refusal.linkType),
    );
  }
  if (to.type === definition.name && to.id === id) {
    throw new Refusal(
      'invalid',
      both((t) => t.refusal.linkSelf),
    );
  }
  const from = { type: definition.name, id };
  const at = house.clock.now();
  const linkId = putLink(unit, house.database, { link, from, to, at, actor: actorId(actor) });
  tell(kit, unit, actor, 'link', { link, from, to });
  return linkId;
}

/** Ends a link; its row stays for the history. @throws Refusal `not-found`. */
export async function addUnlink(kit: Kit, unit: Unit, actor: Actor, linkId: string): Promise<void> {
  demand(actor, kit.acts.link);
  const row = await linkById(kit.house.database, linkId);
  if (row.from_type !== kit.definition.name) {
    throw new Refusal(
      'invalid',
      both((t) => t.refusal.linkType),
    );
  }
  endLink(unit, kit.house.database, linkId, kit.house.clock.now(), actorId(actor));
  const from = { type: row.from_type, id: row.from_id };
  tell(kit, unit, actor, 'unlink', { link: row.link, from, to: { type: row.to_type, id: row.to_id } });
}

function tell(kit: Kit, unit: Unit, actor: Actor, verb: string, given: { link: string; from: End; to: End }): void {
  const { house, definition } = kit;
  const change = { link: given.link, to: `${given.to.type}:${given.to.id}` };
  house.ledger.record(unit, { actor, act: `${definition.name}.${verb}`, ...given.from, change });
  for (const end of [given.from, given.to]) {
    house.publication.touch(unit, end.type, end.id);
    for (const name of ['register.changed', `${end.type}.changed`]) house.events.publish(unit, { name, ...end });
  }
}
