import type { IsoDate, IsoMoment } from '../../../kernel/dates.ts';
import { campaignLetter, journeys, ownWords, salutations } from '../content/campaign.ts';
import { noise } from '../content/noise.ts';
import { people, places, slots } from '../content/slots.ts';
import { stories } from '../content/stories/stories.ts';
import { zandermeer, type Story } from '../content/stories/story.ts';
import { chance, type Chance } from './random.ts';
import { mistype } from './typos.ts';
import { daysAgo, momentOn } from './when.ts';
import { fill, tell } from './write-story.ts';

/** One signal of the demonstration, and which story it tells. */
export interface MadeSignal {
  /** Key of the story, `campaign` or `noise`. */
  readonly story: string;
  readonly text: string;
  readonly receivedAt: IsoMoment;
  readonly channel: 'web' | 'import' | 'professional';
  readonly language: 'nl' | 'en';
  readonly severity: Story['severity'];
  readonly organisation?: string;
  readonly place?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

const letters = 68;
const unrelated = 60;
const doubles = 24;
/** Signals through the form carry a receipt, and each receipt costs a slow hash: so they are few. */
const throughForm = 120;

/**
 * All signals of the demonstration, oldest first; the same seed and day give the same ones.
 * @param today the last day of the eighteen months
 */
export function makeSignals(today: IsoDate, seed = 20_261): MadeSignal[] {
  const luck = chance(seed);
  const told = stories.flatMap((story) =>
    Array.from({ length: story.count }, (_, place) => oneOf(story, place, today, luck)),
  );
  const repeated = luck.some(told, doubles).map((signal) => ({
    ...signal,
    receivedAt: later(signal.receivedAt, luck.between(5, 50)),
    channel: 'import' as const,
  }));
  const all = [
    ...told,
    ...repeated,
    ...Array.from({ length: letters }, () => letter(today, luck)),
    ...Array.from({ length: unrelated }, () => other(today, luck)),
  ].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
  const step = Math.floor(all.length / throughForm);
  return all.map((signal, place) => (place % step === 0 ? { ...signal, channel: 'web' } : signal));
}

function oneOf(story: Story, place: number, today: IsoDate, luck: Chance): MadeSignal {
  const { text, voice, language, name } = tell(story, luck);
  return {
    story: story.key,
    text,
    language,
    receivedAt: momentOn(today, daysAgo(story.course, place, luck), luck),
    channel: voice === 'professional' || voice === 'helper' ? 'professional' : 'import',
    severity: luck.holds(0.7) ? story.severity : luck.pick(['annoying', 'serious', 'urgent']),
    ...(luck.holds(0.8) ? { organisation: story.organisation } : {}),
    ...(story.place || luck.holds(0.7) ? { place: story.place ?? luck.pick(places) } : {}),
    ...contact(name, luck),
  };
}

/** Some leave a name, fewer an address or a number; example.nl is reserved for examples, 06-99… is not in use here. */
function contact(name: string | null, luck: Chance): Pick<MadeSignal, 'name' | 'email' | 'phone'> {
  const who = name ?? (luck.holds(0.12) ? luck.pick(people) : null);
  if (who === null) return {};
  return {
    name: who,
    ...(luck.holds(0.6) ? { email: `${who.toLowerCase().replace(/\s+/g, '.')}@example.nl` } : {}),
    ...(luck.holds(0.25) ? { phone: `06 9900 ${luck.between(1000, 9999)}` } : {}),
  };
}

/** Mail-merged letters of one campaign, all within twelve days. */
function letter(today: IsoDate, luck: Chance): MadeSignal {
  const naam = luck.pick(people);
  const text = fill(campaignLetter, luck, {
    naam,
    aanhef: luck.pick(salutations),
    reis: luck.pick(journeys),
    eigen: luck.pick(ownWords),
    straat: `${luck.pick(slots['straat'] ?? [])} ${luck.between(1, 180)}`,
  });
  return {
    story: 'campaign',
    text: text.replace(/\n{3,}/g, '\n\n'),
    language: 'nl',
    receivedAt: momentOn(today, luck.between(124, 135), luck),
    channel: 'import',
    severity: 'serious',
    organisation: zandermeer,
    place: 'Zandermeer-Noord',
    name: naam,
  };
}

function other(today: IsoDate, luck: Chance): MadeSignal {
  const text = luck.pick(noise);
  return {
    story: 'noise',
    text: luck.holds(0.3) ? mistype(text, luck) : text,
    language: text.startsWith('Do you') ? 'en' : 'nl',
    receivedAt: momentOn(today, daysAgo('steady', 0, luck), luck),
    channel: 'import',
    severity: 'annoying',
    ...(luck.holds(0.5) ? { place: luck.pick(places) } : {}),
  };
}

/** The same story sent again some minutes later. */
function later(moment: IsoMoment, minutes: number): IsoMoment {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}
