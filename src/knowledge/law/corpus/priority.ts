import { LawError } from '../errors.ts';
import type { Law } from '../model/law.ts';

/** From the highest layer to the lowest: the higher rule goes before (lex superior). */
const layers = [
  'VERDRAG',
  'EU_VERORDENING',
  'EU_RICHTLIJN',
  'GRONDWET',
  'WET',
  'KONINKLIJK_BESLUIT',
  'AMVB',
  'MINISTERIELE_REGELING',
  'PROVINCIALE_VERORDENING',
  'WATERSCHAPS_VERORDENING',
  'GEMEENTELIJKE_VERORDENING',
  'BELEIDSREGEL',
  'UITVOERINGSBELEID',
];

/**
 * Positive when the first law goes before the second: the higher layer (lex superior), and within a layer the one that
 * began later (lex posterior). Throws LawError `priority` when neither decides.
 */
export function comparePriority(one: Law, other: Law): number {
  const superior = layers.indexOf(other.layer) - layers.indexOf(one.layer);
  if (superior !== 0) return superior;
  if (one.validFrom === null || other.validFrom === null) {
    const law = one.validFrom === null ? one.id : other.id;
    throw new LawError('priority', `Cannot resolve priority: law '${law}' has no valid_from date`);
  }
  if (one.validFrom === other.validFrom) {
    throw new LawError(
      'priority',
      `Ambiguous priority: '${one.id}' and '${other.id}' have the same layer and valid_from '${one.validFrom}'`,
    );
  }
  return one.validFrom > other.validFrom ? 1 : -1;
}
