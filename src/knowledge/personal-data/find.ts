import { findAddresses } from './numbers/addresses.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { withoutOverlap } from './overlap.ts';
import type { KnownPeople, PersonalSpan } from './personal-data.ts';
import { findPersons } from './persons/find-persons.ts';
import type { Tagger } from './persons/tagger.ts';
import { repeated } from './repeated.ts';
import { scan } from './text/scan.ts';

/**
 * Finds passages with personal data in a Dutch text, in the order of the text, none over another. The time is linear in
 * its length; the same text gives the same passages.
 * @param tagger judges which words are of names; the one that ships unless another is given.
 * @param known names that are surely of persons here, such as the reporter's own; found everywhere, in all their forms.
 */
export function findPersonalData(text: string, known: KnownPeople = {}, tagger?: Tagger): PersonalSpan[] {
  const tokens = scan(text);
  const numbers = findNumbers(tokens);
  const found = withoutOverlap(text, [
    ...numbers,
    ...findAddresses(tokens),
    ...findPersons(tokens, known.names ?? [], tagger),
  ]);
  const towns = new Set(numbers.filter(({ kind }) => kind === 'postcode').map(({ end }) => end));
  const people = found.filter(
    ({ kind, start }) => kind !== 'person' || !(towns.has(start - 1) || towns.has(start - 2)),
  );
  return withoutOverlap(text, [...people, ...repeated(tokens, people)]);
}
