import { actorId, demand, type Actor, type Act } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { findQuote } from '../../../knowledge/law/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { HardshipRegister } from '../hardships.types.ts';
import { hardshipTexts } from '../texts/index.ts';
import { anchorTable, type AnchorCheckRow } from './anchor.tables.ts';

export const checkAnchorsAct: Act<never> = {
  name: 'hardship.check-anchors',
  who: ['policy-owner', 'lawyer'],
  rule: {
    nl: 'Beleidseigenaren en wetgevingsjuristen kijken na of de zinnen nog in de wet staan.',
    en: 'Policy owners and legislative lawyers check whether the sentences still stand in the law.',
  },
};

/** Looks for every anchored sentence in the text as it holds now, and keeps what was found. Earlier outcomes stay. */
export async function checkAnchors(
  house: House,
  register: HardshipRegister,
  actor: Actor,
  id: string,
  text: string,
): Promise<void> {
  demand(actor, checkAnchorsAct);
  if (text.trim() === '') {
    const message = { nl: hardshipTexts('nl').noText, en: hardshipTexts('en').noText };
    throw new Refusal('invalid', message, [{ field: 'text', message }]);
  }
  const { values } = await register.mustGet(id);
  const unit = new Unit();
  for (const { exact, prefix, suffix } of values.anchors) {
    if (!exact) continue;
    const match = findQuote(text, { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) });
    unit.add(
      anchorTable(house.database)
        .insertInto('anchor_check')
        .values({
          ...{ id: newId(), hardship_id: id, exact, outcome: match.kind },
          ...{
            confidence: match.kind === 'found' ? match.confidence : 0,
            places: match.kind === 'ambiguous' ? match.places.length : 0,
          },
          ...{ at: house.clock.now(), by: actorId(actor) },
        }),
    );
  }
  house.ledger.record(unit, {
    actor,
    act: 'hardship.check-anchors',
    type: 'hardship',
    id,
    change: { sentences: values.anchors.length },
  });
  await house.database.write(unit);
}

/** The newest outcome per sentence. */
export async function anchorChecks(house: House, id: string): Promise<ReadonlyMap<string, AnchorCheckRow>> {
  const rows = await anchorTable(house.database)
    .selectFrom('anchor_check')
    .selectAll()
    .where('hardship_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.exact, row]));
}
