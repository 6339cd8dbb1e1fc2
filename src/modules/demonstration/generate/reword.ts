import type { Chance } from './random.ts';

/** Everyday words that people swap; each keeps the order of the words around it. */
const swaps: Readonly<Record<string, readonly string[]>> = {
  nu: ['nu', 'inmiddels', 'intussen', 'op dit moment'],
  omdat: ['omdat', 'doordat', 'aangezien'],
  elke: ['elke', 'iedere'],
  steeds: ['steeds', 'telkens', 'iedere keer'],
  moet: ['moet', 'moest'],
  mijn: ['mijn', 'm’n'],
  ook: ['ook', 'óók'],
  niet: ['niet', 'echt niet', 'gewoon niet', 'helemaal niet'],
  geen: ['geen', 'echt geen'],
  maar: ['maar', 'alleen'],
  heb: ['heb', 'heb dus'],
  krijg: ['krijg', 'ontvang', 'krijg dus'],
  durf: ['durf', 'durf nu', 'waag het'],
  wanneer: ['wanneer', 'wanneer precies', 'hoe snel'],
  ze: ['ze', 'die mensen', 'zij'],
};

/** Chooses one of each `[a|b|c]`, and swaps everyday words: no two people write a sentence alike. */
export function reword(text: string, chance: Chance): string {
  return text
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => chance.pick(choices.split('|')))
    .replace(/[\p{L}’]+/gu, (word) => (chance.holds(0.45) ? chance.pick(swaps[word] ?? [word]) : word))
    .replace(/\s+([,.])/g, '$1')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim();
}
