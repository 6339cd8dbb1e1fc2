import { people, places } from '../content/slots.ts';
import { stories } from '../content/stories/stories.ts';
import { makeSignals, type MadeSignal } from '../generate/signals.ts';
import { chance } from '../generate/random.ts';
import { tell } from '../generate/write-story.ts';

/** The invented people and places of the demonstration, for tests of other rooms. */
export const inventedPeople: readonly string[] = people;
export const inventedPlaces: readonly string[] = places;

/** A signal that tells one story; the same seed tells it in the same words. */
export function buildSignal(
  storyKey: string,
  { seed = 1, ...overrides }: Partial<MadeSignal> & { readonly seed?: number } = {},
): MadeSignal {
  const story = stories.find(({ key }) => key === storyKey);
  if (!story) throw new Error(`no story is called ${storyKey}`);
  const luck = chance(seed);
  const { text, language } = tell(story, luck);
  return {
    story: storyKey,
    text,
    language,
    receivedAt: '2026-10-01T09:00:00.000Z',
    channel: 'web',
    severity: story.severity,
    organisation: story.organisation,
    place: luck.pick(places),
    ...overrides,
  };
}

/** All signals of the demonstration on a fixed day, oldest first. */
export function buildSignals(today = '2026-11-23'): MadeSignal[] {
  return makeSignals(today);
}
