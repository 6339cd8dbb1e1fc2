import { prepositions } from '../lexicon/function-words.ts';
import { isPreterite, nonFiniteVerb, presentVerbs } from '../lexicon/verbs.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

const finite =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|mag|mogen|wil|willen|gaat|gaan|komt|staat|ligt|blijft|krijgt|we|wij|ik|er|u|hij|ze|zij|je)$/u;
const doing =
  /^(?:\p{L}{0,20}onderzoek|\p{L}{0,20}evaluatie|publicatie|aanplant|aanleg|bouw|start|\p{L}{0,12}pilots?|proef|\p{L}{0,20}campagne|\p{L}{0,14}rapportage|overgang|subsidie|aankoop|verkoop|sloop|onderhoud|renovatie|inzet|opstart|herstel|afbouw|opbouw|aanpak|realisatie|introductie|implementatie|modernisering|\p{L}{4,24}(?:vering|ering|ding|ling|ting|king|ning|zing|ving|sing|ring|ging|ping|ming))$/u;
const more = /^(?:meer|minder|extra|nieuwe?|betere?|ruimere|hogere|lagere|gratis)$/u;
/** "Het kunnen blijven bedienen van …": an infinitive as a noun. */
const nominal = /^het (?:\p{L}+ ){0,4}\p{L}{3,24}en (?:van|op|in|met|aan|door|voor|tot|tegen) /u;
const marks = /^[-–—•·*▪o]$/u;

/** "Een meldpunt openen in 2026.", "Instellen van een raad", "- Onderzoek naar …": an item of a list of things to do. */
export function fragmentSite(words: readonly Word[], sentence: string, timed: boolean): PromiseSite | undefined {
  const isItem = /^\s*(?:[-–—•·*▪]|o |\d{1,2}[.)] |[a-z]\) )/u.test(sentence);
  const ends = /[.;]\s*$/u.test(sentence);
  const plain = words.filter((word, index) => word.kind === 'word' && !(index === 0 && marks.test(word.lower)));
  const first = plain[0];
  if (first === undefined || plain.length < 3 || plain.length > (isItem ? 45 : 20) || /[?:]\s*$/u.test(sentence))
    return undefined;
  if (plain.some((word, index) => word.main && isFinite(word, first) && !isNominal(word, plain[index + 1])))
    return undefined;
  const act = infinitiveIn(words, plain, first, isItem);
  if (act !== undefined && (isItem || ends || timed || act === words.indexOf(first)))
    return { form: 'infinitive', at: act, act, verb: nonFiniteVerb(words[act]?.lower ?? '')?.class ?? 'unknown' };
  const at = words.indexOf(first);
  // "Verbinding en participatie" is a heading; "Onderhoud van kades" is a thing to do.
  if (plain.length < 6 && plain[1]?.lower === 'en' && !plain.some((word) => prepositions.has(word.lower)))
    return undefined;
  const isListed = isItem || (ends && plain.length > 3) || timed;
  if (isItem && nominal.test(plain.map(({ lower }) => lower).join(' ')))
    return { form: 'deed', at, act: at, verb: 'unknown' };
  const noun = isItem && /^(?:een|twee|drie)$/u.test(first.lower) ? (plain[1]?.lower ?? '') : first.lower;
  if (isListed && doing.test(noun)) return { form: 'deed', at, act: at, verb: 'unknown' };
  return isItem && more.test(first.lower) ? { form: 'deed', at, act: at, verb: 'unknown' } : undefined;
}

/** "het kunnen afvoeren": an infinitive before an infinitive. */
const isNominal = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'kunnen' && next !== undefined && next.lower.endsWith('en') && !prepositions.has(next.lower);

const isFinite = (word: Word, first: Word): boolean =>
  finite.test(word.lower) ||
  isPreterite(word.lower) ||
  (word !== first &&
    /[^aeiou]t$/u.test(word.lower) &&
    presentVerbs(word.lower).length > 0 &&
    !/^(?:start|inzet|kaart)$/u.test(word.lower));

/** An infinitive without "te": the first word, or the last before a mark. */
function infinitiveIn(
  words: readonly Word[],
  plain: readonly Word[],
  first: Word,
  isItem: boolean,
): number | undefined {
  if (isInfinitive(first.lower)) return words.indexOf(first);
  for (let index = plain.length - 1; index > 0; index -= 1) {
    const word = plain[index];
    if (word === undefined || !word.main) continue;
    const at = words.indexOf(word);
    const next = words[at + 1];
    const isLast = index === plain.length - 1;
    const after = words[at + 2];
    const leadsOn = next !== undefined && prepositions.has(next.lower) && (isItem || /^\d/u.test(after?.text ?? ''));
    const closes = next === undefined || next.kind === 'mark' || (isItem && next.lower === 'en') || leadsOn;
    if (closes && isInfinitive(word.lower, isLast) && plain[index - 1]?.lower !== 'te') return at;
  }
  return undefined;
}

function isInfinitive(word: string, isLast = false): boolean {
  const verb = nonFiniteVerb(word);
  return (
    verb !== undefined &&
    word === verb.particle + verb.base &&
    (isLast || !/^(?:plannen|maken|delen|staan|werken|worden|zijn)$/u.test(word))
  );
}
