import { findPersonalData } from './find.ts';
import type { KnownPeople, PersonalSpan } from './personal-data.ts';

/** From this confidence on, a name in one text seeds the search in all. */
const sure = 0.85;

/**
 * Finds personal data in texts that belong together: a name found surely in one text is found in all of them, in all
 * its forms ("J. de Vries", "mevrouw De Vries", "Jan").
 * @param seeds names known beforehand, such as of a staff list or the heads of mails.
 * @returns for each text its spans, in the order of the texts.
 */
export function findInDossier(texts: readonly string[], seeds: KnownPeople = {}): PersonalSpan[][] {
  const names = new Set(seeds.names);
  for (const text of texts) {
    for (const span of findPersonalData(text, seeds)) {
      if (span.kind === 'person' && span.confidence >= sure && isWhole(span)) names.add(span.text);
    }
  }
  return texts.map((text) => findPersonalData(text, { names: [...names] }));
}

/** One word alone seeds only where a rule vouches for it: "Jan" of the tagger may be anyone. */
function isWhole({ text, reason }: PersonalSpan): boolean {
  return reason !== 'name-model' || /\s/u.test(text);
}
