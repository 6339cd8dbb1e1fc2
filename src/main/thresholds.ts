import { commitmentChance } from '../knowledge/commitments/index.ts';
import { nameChance, surelyName } from '../knowledge/personal-data/index.ts';
import { leastLift, leastPause } from '../knowledge/review/index.ts';
import { themeThresholds } from '../modules/themes/index.ts';

/** The values in the program that decide what is proposed, as an administrator sees them; read from where they rule. */
export const allThresholds = [
  ...themeThresholds,
  {
    algorithm: 'persoonsgegevens',
    name: {
      nl: 'Kleinste kans waarbij een woord als naam wordt afgedekt, in een korte tekst',
      en: 'Smallest chance at which a word is covered as a name, in a short text',
    },
    value: nameChance.short,
  },
  {
    algorithm: 'persoonsgegevens',
    name: { nl: 'Dezelfde kans, in een lange tekst', en: 'The same chance, in a long text' },
    value: nameChance.long,
  },
  {
    algorithm: 'persoonsgegevens',
    name: {
      nl: 'Dezelfde kans, voor een gewoon woord met een hoofdletter',
      en: 'The same chance, for an ordinary word with a capital',
    },
    value: surelyName,
  },
  {
    algorithm: 'toezeggingen',
    name: {
      nl: 'Kleinste kans waarbij een zin als toezegging wordt voorgesteld',
      en: 'Smallest chance at which a sentence is proposed as a commitment',
    },
    value: commitmentChance,
  },
  {
    algorithm: 'beoordelingsvolgorde',
    name: {
      nl: 'Hoeveel keer makkelijker een relevant document aan de beurt komt, bij het stoppen aangenomen',
      en: 'How many times as easily a relevant document comes up, assumed when stopping',
    },
    value: leastLift,
  },
  {
    algorithm: 'beoordelingsvolgorde',
    name: {
      nl: 'Kleinste deel dat zonder vondst voorbij moet zijn voor stoppen mag',
      en: 'Smallest share that must have gone by without a find before stopping',
    },
    value: leastPause,
  },
] as const;
