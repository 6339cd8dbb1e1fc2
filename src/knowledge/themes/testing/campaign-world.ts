import type { ThemeText } from '../types.ts';
import { between, pick, randomFrom, shuffled } from './random.ts';
import { ownWords, sentence, slip, subject } from './writers.ts';

const names =
  'Fenna Kuiper|Joris van Elk|Mina Haddad|S. Brouwer|Truus de Graaf|Okke Postma|Lian Wu|P. Jansma|Ebru Kaya|Wim Tol'.split(
    '|',
  );
const streets = 'Eikenlaan|Dorpsstraat|Kade|Sluisweg|Molenpad|Vlinderhof|Singel|Bosrand'.split('|');
const day = 86_400_000;
const begin = Date.parse('2026-01-05T09:00:00Z');

/** How the letters of one campaign differ from each other. */
export type CampaignStyle = 'exact' | 'merged' | 'personal' | 'shortened' | 'varied' | 'petition';
export const campaignStyles: readonly CampaignStyle[] = [
  'exact',
  'merged',
  'personal',
  'shortened',
  'varied',
  'petition',
];

export interface CampaignWorld {
  readonly texts: readonly ThemeText[];
  /** Ids of the letters of the campaign; all other texts are organic. */
  readonly letters: ReadonlySet<string>;
}

/** Organic texts over a year, one story that grows fast by itself, and one campaign. */
export function campaignWorld(
  seed: number,
  style: CampaignStyle,
  size: number,
  organic: readonly string[] = [],
): CampaignWorld {
  const random = randomFrom(seed);
  const texts: ThemeText[] = [];
  const at = (from: number, days: number): string => new Date(begin + (from + random() * days) * day).toISOString();
  const own =
    organic.length > 0 ? shuffled(random, organic).slice(0, 400) : Array.from({ length: 400 }, () => ownWords(random));
  for (const [n, text] of own.entries()) texts.push({ id: `own-${n}`, text, at: at(0, 360) });
  const [thing, start] = [subject(random), between(random, 30, 300)];
  for (let n = 0; n < 60; n++) texts.push({ id: `growth-${n}`, text: ownWords(random, thing), at: at(start, 10) });
  const [from, days] = [between(random, 10, 320), between(random, 2, 25)];
  const write = campaignLetter(random, style);
  const letters = new Set<string>();
  for (let n = 0; n < size; n++) {
    letters.add(`letter-${n}`);
    texts.push({ id: `letter-${n}`, text: write(), at: at(from, days) });
  }
  return { texts: shuffled(random, texts), letters };
}

/** A template and what people do with it. */
function campaignLetter(random: () => number, style: CampaignStyle): () => string {
  const thing = subject(random);
  const long = style === 'petition' ? 2 : between(random, 4, 10);
  const body = Array.from({ length: long }, () => sentence(random, random() < 0.5 ? thing : undefined));
  const others = body.map(() => [sentence(random, thing), sentence(random, thing)]);
  return () => {
    const amount = `€ ${between(random, 12, 4_000)},${between(random, 10, 99)}`;
    const name = pick(random, names);
    const lines = [...body];
    if (style === 'merged' || style === 'personal' || style === 'varied') {
      lines.splice(1, 0, `Ik woon in de ${pick(random, streets)} ${between(random, 1, 300)} en het gaat om ${amount}.`);
    }
    if (style === 'personal') lines.splice(between(random, 0, lines.length), 0, ownWords(random, thing));
    if (style === 'shortened')
      lines.splice(between(random, 0, lines.length - 1), between(random, 1, Math.ceil(long / 3)));
    if (style === 'varied') {
      for (const [k, variants] of others.entries()) if (random() < 0.25) lines[k] = pick(random, variants);
    }
    const letter = `Geachte raad,\n\n${lines.join(' ')}\n\nMet vriendelijke groet,\n${name}`;
    return style !== 'exact' && random() < 0.3 ? slip(random, letter) : letter;
  };
}
