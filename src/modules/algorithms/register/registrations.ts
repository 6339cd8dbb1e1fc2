import type { House } from '../../../engine/module/house.ts';
import { algorithmIds } from '../algorithm.ts';
import { facts } from '../facts.ts';
import { inUseSince, sinceOf } from './publisher.ts';
import { registrationOf, type Registration } from './registration.ts';

/** The registrations of every algorithm, as this installation publishes them. */
export async function registrations(house: Pick<House, 'database' | 'clock' | 'settings'>): Promise<Registration[]> {
  const installed = await inUseSince(house);
  const { organisation, baseUrl } = house.settings;
  return algorithmIds.map((id) =>
    registrationOf(facts[id], { organisation, baseUrl, since: sinceOf(facts[id], installed) }),
  );
}
