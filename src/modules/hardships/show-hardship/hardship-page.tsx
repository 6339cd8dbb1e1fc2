import { may } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebRequest } from '../../../engine/module/web-route.ts';
import { anchorChecks, checkAnchorsAct } from '../check-anchors/check-anchors.action.ts';
import type { HardshipAnswers } from '../hardships.types.ts';
import type { HardshipNeeds } from '../needs.ts';
import { HardshipDetail } from './hardship-detail.tsx';

/** Gathers what the page of a hardship shows beyond its fields; the public sees public solutions only. */
export async function hardshipPage(
  house: House,
  needs: HardshipNeeds,
  { hardships, solutions }: HardshipAnswers,
  id: string,
  { actor }: WebRequest,
) {
  const record = await hardships.mustGet(id);
  const links = await hardships.links(id);
  const themes = links.filter(({ other }) => other.type === 'theme').map(({ other }) => other.id);
  const reads = may(actor, solutions.acts.read);
  const { records } = await solutions.list({ where: { hardship: { type: 'hardship', id } }, page: 1, size: 100 });
  const staff = actor.kind === 'staff' ? actor.roles : [];
  return (
    <HardshipDetail
      record={record}
      solutions={records.filter(({ state }) => reads || state !== 'draft')}
      checks={await anchorChecks(house, id)}
      solved={await needs.solvedAnswers(themes)}
      maySolve={may(actor, solutions.acts.create)}
      mayCheck={may(actor, checkAnchorsAct)}
      mayAnswer={staff.includes('coordinator') && themes.length > 0}
    />
  );
}
