import { determiners } from '../lexicon/function-words.ts';
import { presentVerb } from './act.ts';
import { canBring, outcomeOf } from './outcomes.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

/** How many words around the finite verb are looked at. */
const around = 40;

/** "Op het terrein komen 140 woningen", "De wachttijd gaat omlaag": what will be, with nobody who does it. */
export function outcomeSite(words: readonly Word[], at: number, isAhead: boolean): PromiseSite | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || !canBring(word.lower)) return undefined;
  const outcome = outcomeOf(
    word.lower,
    join(words, Math.max(0, at - around), at),
    join(words, at + 1, at + around),
    isAhead,
  );
  return outcome === undefined ? undefined : { form: 'outcome', at, act: at, verb: 'unknown', outcome };
}

/** Verbs that as often tell what a thing is for. */
const vague =
  /^(?:gee?ft?|geven|maakt|maken|biedt|bieden|neemt|nemen|vormt|vormen|levert|leveren|brengt|brengen|betaalt|betalen|krijgt|krijgen|helpt|helpen|zorgt|zorgen|doet|doen|komt|komen|leert|leren|werkt|werken|stelt|stellen|zet|zetten|legt|leggen)$/u;

/** "De vestiging opent in mei …": a thing or a body that we do not know as such does something at a time ahead. */
export function thingSite(words: readonly Word[], isAhead: boolean): PromiseSite | undefined {
  if (!isAhead) return undefined;
  const inverted = openers.test(words[0]?.lower ?? '') ? invertedSite(words) : undefined;
  if (inverted !== undefined) return inverted;
  if (!determiners.has(words[0]?.lower ?? '')) return undefined;
  for (let at = 2; at < Math.min(words.length, 12); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || !word.main) continue;
    if (!/(?:t|en)$/u.test(word.lower)) continue;
    const kind = presentVerb(words, at)?.class;
    if ((kind === 'result' || kind === 'effort' || kind === 'research') && !vague.test(word.lower))
      return { form: 'thing-present', at, act: at, verb: kind };
  }
  return undefined;
}

/** Words that open a time: "In september opent het loket". */
const openers = /^(?:in|vanaf|per|dit|eind|begin|medio|na|voor|op|volgend|komend|halverwege)$/u;
const begins =
  /^(?:begint|beginnen|opent|openen|loopt|lopen|rijdt|rijden|vertrekt|verrijst|verrijzen|sluit|sluiten|verhuist|verdwijnt|verdwijnen)$/u;

/** "In 2028 begint de bouw": a time, the verb, and then who or what. */
function invertedSite(words: readonly Word[]): PromiseSite | undefined {
  for (let at = 2; at < Math.min(words.length - 1, 8); at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || !word.main || next?.kind !== 'word') continue;
    if (begins.test(word.lower) && (determiners.has(next.lower) || next.lower === 'er'))
      return { form: 'thing-present', at, act: at, verb: 'result' };
  }
  return undefined;
}

const join = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
