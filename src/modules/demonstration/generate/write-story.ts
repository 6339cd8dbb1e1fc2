import type { Story } from '../content/stories/story.ts';
import { annoyed, helpers, lives, people, professionals, slots } from '../content/slots.ts';
import { mistype } from './typos.ts';
import { reword } from './reword.ts';
import type { Chance } from './random.ts';

type Voice = 'short' | 'plain' | 'angry' | 'long' | 'polite' | 'helper' | 'professional' | 'english';

export interface Told {
  readonly text: string;
  readonly voice: Voice;
  readonly language: 'nl' | 'en';
  /** The name under it, where somebody signed. */
  readonly name: string | null;
}

const voices: readonly Voice[] = [
  ...(['short', 'short', 'short', 'plain', 'plain', 'plain', 'plain', 'plain'] as const),
  ...(['angry', 'angry', 'long', 'long', 'polite', 'polite', 'helper', 'professional'] as const),
];

/** One person telling a story, in a voice of their own. */
export function tell(story: Story, chance: Chance): Told {
  if (story.english && chance.holds(0.75)) {
    return {
      text: fill(reword(chance.pick(story.english), chance), chance),
      voice: 'english',
      language: 'en',
      name: null,
    };
  }
  const voice = chance.pick(voices);
  const name = voice === 'polite' || (voice === 'long' && chance.holds(0.4)) ? chance.pick(people) : null;
  const text = fill(reword(compose(story, voice, name, chance), chance), chance);
  const careless = voice === 'short' || voice === 'angry' ? 0.4 : voice === 'professional' ? 0 : 0.12;
  return { text: chance.holds(careless) ? mistype(text, chance) : text, voice, language: 'nl', name };
}

function compose(story: Story, voice: Voice, name: string | null, chance: Chance): string {
  const facts = (count: number) => chance.some(story.facts, count);
  const effects = (count: number) => chance.some(story.effects, count);
  const ask = () => chance.pick(story.asks);
  const life = (count: number) => chance.some(lives, count);
  switch (voice) {
    case 'short':
      return [...facts(1), ...(chance.holds(0.3) ? effects(1) : [])].join(' ');
    case 'angry':
      return [...facts(chance.between(1, 2)), chance.pick(annoyed), ...effects(1), ...some(chance, ask)].join(' ');
    case 'long':
      return [
        [...life(1), ...facts(chance.between(2, 3))].join(' '),
        [...effects(2), ...life(chance.between(1, 2))].join(' '),
        [ask(), ...(name ? [`\n${name}`] : [])].join(' '),
      ].join('\n\n');
    case 'polite':
      return `Geachte heer, mevrouw,\n\n${facts(2).join(' ')} ${effects(1).join(' ')}\n\n${ask()} Alvast vriendelijk bedankt voor uw tijd.\n\nMet vriendelijke groet,\n${name ?? ''}`;
    case 'helper':
      return `${chance.pick(helpers)} ${facts(chance.between(1, 2)).join(' ')} ${effects(1).join(' ')}`;
    case 'professional':
      return `${chance.pick(professionals)} “${facts(2).join(' ')}” Gevolg: ${effects(1).join(' ')} Ons advies: ${ask()}`;
    default:
      return [...facts(chance.between(1, 2)), ...effects(1), ...some(chance, ask)].join(' ');
  }
}

const some = (chance: Chance, ask: () => string): string[] => (chance.holds(0.5) ? [ask()] : []);

/** Fills `{slot}` with something of its list; each time another. */
export function fill(text: string, chance: Chance, own: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => own[slot] ?? chance.pick(slots[slot] ?? [slot]));
}
