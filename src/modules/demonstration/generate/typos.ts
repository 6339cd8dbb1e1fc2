import type { Chance } from './random.ts';

const slips: readonly (readonly [RegExp, string])[] = [
  [/\bik word\b/g, 'ik wordt'],
  [/\bwordt\b/g, 'word'],
  [/\bhet is\b/g, 'tis'],
  [/\been\b/g, 'n'],
  [/\btoelage\b/g, 'toeslage'],
  [/\bmeteen\b/g, 'meteeen'],
  [/\bgemeente\b/g, 'gemeete'],
  [/\buitkering\b/g, 'uitkeering'],
  [/ij/g, 'y'],
  [/\bniet\b/g, 'nie'],
];

/** Writes as people type in a hurry: letters swapped, left out or doubled, and well-known slips. */
export function mistype(text: string, chance: Chance): string {
  const [slip, into] = chance.pick(slips);
  let typed = chance.holds(0.6) ? text.replace(slip, into) : text;
  const mistakes = chance.between(1, 3);
  for (let made = 0; made < mistakes; made += 1) {
    const at = chance.between(1, Math.max(1, typed.length - 3));
    const pair = typed.slice(at, at + 2);
    if (!/^[a-z]{2}$/.test(pair)) continue;
    const wrong = chance.pick([pair.split('').reverse().join(''), pair.slice(1), `${pair[0] ?? ''}${pair}`]);
    typed = typed.slice(0, at) + wrong + typed.slice(at + 2);
  }
  return chance.holds(0.5) ? typed.toLowerCase() : typed;
}
