import { random } from './chance.ts';
import type { NamedText } from './conll.ts';
import { sentences } from './story-sentences.ts';

/** Words to fill the sentences with. */
export interface StoryWords {
  readonly first: readonly string[];
  readonly surnames: readonly string[];
  readonly foreign: readonly string[];
  readonly places: readonly string[];
  readonly nouns: readonly string[];
}

interface Person {
  readonly first: string;
  readonly initials: string;
  /** "de", "van der" or nothing. */
  readonly particle: string;
  readonly surname: string;
}

const particles = ['', '', '', '', '', '', 'de', 'van', 'van de', 'van der', 'van den', 'ten', "van 't", 'ter', 'el'];
const branches =
  'B.V.|BV|Techniek B.V.|Beheer|Beheer B.V.|Holding|Groep|Hotels|& Zonen|Advocaten|Notarissen|Transport|Installaties|Makelaardij';
const ways = ['straat', 'laan', 'weg', 'plein', 'hof', 'dreef', 'kade', 'singel'];
const bodies = /\b(?:UWV|DUO|CJIB|CAK|SVB|Belastingdienst|Sociale Verzekeringsbank)\b/gu;

/** Makes stories of invented people in these sentences; the same words give the same stories. */
export function inventedStories(words: StoryWords, count: number): NamedText[] {
  const next = random(11);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const surname = (): string => {
    const one = pick(next() < 0.8 ? words.surnames : words.foreign);
    return next() < 0.08 ? `${one}-${pick(particles.slice(4))} ${pick(words.surnames)}`.replace('- ', '-') : one;
  };
  const person = (): Person => ({
    first: pick(words.first),
    initials: Array.from({ length: 1 + Math.floor(next() * 3) }, () => `${pick(words.first).charAt(0)}.`).join(''),
    particle: pick(particles),
    surname: surname(),
  });
  const other: Readonly<Record<string, () => string>> = {
    T: () => pick(words.places),
    N: () => capital(pick(words.nouns)),
    B: () => `${alone(person())} ${pick(branches.split('|'))}`,
    R: () =>
      next() < 0.5 ? `${pick(words.surnames)}${pick(ways)}` : `Burgemeester ${pick(words.surnames)}${pick(ways)}`,
  };
  return Array.from({ length: count }, () => {
    const people = [person(), person(), person()];
    let text = '';
    const names: { start: number; end: number; type: string }[] = [];
    for (let made = 0; made < 8; made += 1) {
      for (const piece of pick(sentences)
        .replace(/\//gu, '\n')
        .split(/(\{[A-Z]+\})/u)) {
        const start = text.length;
        const slot = /^\{([A-Z]+)\}$/u.exec(piece)?.[1];
        if (slot === undefined) {
          text += piece;
          for (const body of piece.matchAll(bodies)) {
            names.push({ start: start + body.index, end: start + body.index + body[0].length, type: 'ORG' });
          }
          continue;
        }
        const make = other[slot];
        const who = people[Math.floor(next() * 4)] ?? person();
        text += make ? make() : formOf(slot, who);
        const type = make ? { T: 'LOC', B: 'ORG', R: 'LOC' }[slot] : 'PER';
        if (type !== undefined) names.push({ start, end: text.length, type });
      }
      text += next() < 0.4 ? '\n' : ' ';
    }
    return { text, names };
  });
}

/** How a person is written in a slot. */
function formOf(slot: string, { first, initials, particle, surname }: Person): string {
  const behind = particle === '' ? surname : `${particle} ${surname}`;
  const forms: Readonly<Record<string, string>> = {
    F: first,
    L: capital(behind),
    LS: `${capital(behind)}s`,
    FL: `${first} ${behind}`,
    IL: `${initials} ${behind}`,
    LI: `${surname}, ${initials}${particle === '' ? '' : ` ${particle}`}`,
    LC: behind.toUpperCase(),
    FLC: `${first} ${behind}`.toUpperCase(),
  };
  return forms[slot] ?? first;
}

function alone({ particle, surname }: Person): string {
  return capital(particle === '' ? surname : `${particle} ${surname}`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
