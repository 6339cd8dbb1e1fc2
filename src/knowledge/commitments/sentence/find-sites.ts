import { actorPhrase, isActorHead } from '../lexicon/actors.ts';
import {
  conjunctions,
  determiners,
  describing,
  future,
  may,
  must,
  passiveVerbs,
  past,
  prepositions,
  subordinators,
  want,
  we,
} from '../lexicon/function-words.ts';
import { isPreterite, nonFiniteVerb, presentVerbs, type VerbClass } from '../lexicon/verbs.ts';
import { infinitiveAfter, isParticiple, participleAfter, presentVerb } from './act.ts';
import { eventSite } from './event-site.ts';
import { fragmentSite } from './fragment-site.ts';
import { outcomeSite, thingSite } from './outcome-site.ts';
import type { PromiseForm, PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Whether the sentence names a time, and one from the plan's year on. */
export interface Time {
  readonly timed: boolean;
  readonly ahead: boolean;
}

/** Every place in the sentence where somebody says to do something, in order; at most one per finite verb. */
export function findSites(words: readonly Word[], sentence: string, time: Time): PromiseSite[] {
  const found = new Map<number, PromiseSite>();
  const add = (site: PromiseSite | undefined): void => {
    if (site !== undefined && !found.has(site.at)) found.set(site.at, site);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (we.has(word.lower)) add(weSite(words, at));
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word !== undefined && isActorHead(word)) add(actorSite(words, at));
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !word.main) continue;
    if (word.lower === 'zal' || word.lower === 'zullen') add(futureSite(words, at, undefined));
    else if (passiveVerbs.has(word.lower))
      add(passiveSite(words, at, time.ahead) ?? outcomeSite(words, at, time.ahead));
    else add(eventSite(words, at) ?? outcomeSite(words, at, time.ahead));
  }
  if (found.size === 0) add(thingSite(words, time.ahead) ?? fragmentSite(words, sentence, time.timed));
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** "werken we", "We werken": the verb stands right beside it in a main clause, however the sentence begins. */
function weSite(words: readonly Word[], at: number): PromiseSite | undefined {
  const before = words[at - 1];
  const actor = { first: at, last: at };
  if (before !== undefined && before.kind === 'word') {
    if (
      ((/n$/u.test(before.lower) && (before.main || isVerb(before.lower))) ||
        (words[at]?.lower === 'ik' && isVerb(before.lower) && !prepositions.has(before.lower))) &&
      !subordinators.has(before.lower) &&
      !conjunctions.has(before.lower) &&
      before.lower !== 'waarin'
    ) {
      return siteOf(words, at - 1, actor, 'we-present', at);
    }
    if (!conjunctions.has(before.lower) || before.lower === 'dan') return undefined;
  }
  if (words[at]?.main === false) return undefined;
  return siteOf(words, at + 1, actor, 'we-present', at + 1);
}

function actorSite(words: readonly Word[], head: number): PromiseSite | undefined {
  const actor = joined(words, actorPhrase(words, head));
  const before = words[actor.first - 1];
  const next = words[actor.last + 1];
  const isBareVerb = words[actor.first - 2]?.lower !== 'te';
  if (
    before?.kind === 'word' &&
    before.main &&
    isBareVerb &&
    isFinite(before.lower) &&
    !hasOwnSubject(words, actor.first - 1, head)
  )
    return siteOf(words, actor.first - 1, actor, 'actor-present', actor.last);
  const opens = before === undefined || before.kind === 'mark' || conjunctions.has(before.lower);
  if (!opens || next === undefined || words[head]?.main === false || !isFinite(next.lower)) return undefined;
  if (before !== undefined && prepositions.has(before.lower)) return undefined;
  return siteOf(words, actor.last + 1, actor, 'actor-present', actor.last + 1);
}

/** "Provincies en drinkwaterbedrijven schalen op": the partner behind "en" belongs to who acts, up to the verb. */
function joined(words: readonly Word[], actor: Phrase): Phrase {
  if (words[actor.last + 1]?.lower !== 'en' || !opensClause(words, actor)) return actor;
  const verb = words.slice(actor.last + 2, actor.last + 6).findIndex(({ lower }) => isFinite(lower));
  return verb < 1 ? actor : { first: actor.first, last: actor.last + 1 + verb };
}

function opensClause(words: readonly Word[], { first }: Phrase): boolean {
  const before = words[first - 1];
  return before === undefined || before.kind === 'mark';
}

/** "Het programma helpt de ministeries": what opens with an article is the subject, so a body behind the verb is not. */
function hasOwnSubject(words: readonly Word[], verb: number, head: number): boolean {
  const clause = words[verb]?.clause;
  let first = verb;
  while (first > 0 && words[first - 1]?.clause === clause) first -= 1;
  while (words[first]?.kind === 'mark') first += 1;
  const opens = determiners.has(words[first]?.lower ?? '');
  return (
    opens &&
    first === 0 &&
    first < verb &&
    !/^(?:kabinet|regering|minister|staatssecretaris)$/u.test(words[head]?.lower ?? '')
  );
}

function isFinite(word: string): boolean {
  return !prepositions.has(word) && !/^(?:plan|werk|open)$/u.test(word) && isVerb(word);
}

function isVerb(word: string): boolean {
  return (
    future.has(word) || want.has(word) || /^(?:is|zijn|heeft|hebben)$/u.test(word) || presentVerbs(word).length > 0
  );
}

/** The site of the finite verb at `at` with a known actor; undefined where the verb norms, allows or looks back. */
function siteOf(
  words: readonly Word[],
  at: number,
  actor: Phrase,
  form: PromiseForm,
  from: number,
): PromiseSite | undefined {
  const verb = words[at]?.lower ?? '';
  if (
    verb === '' ||
    (must.has(verb) && !handsIn(words, at)) ||
    may.has(verb) ||
    passiveVerbs.has(verb) ||
    isPreterite(verb)
  )
    return undefined;
  if (future.has(verb)) return futureSite(words, at, actor);
  if (want.has(verb)) {
    const act = infinitiveAfter(words, Math.max(from, at));
    return { form: 'intent', at, act: act ?? at, verb: classAt(words, act), actor };
  }
  if (/^(?:krijgt|krijgen|ontvangt|ontvangen)$/u.test(verb)) return undefined;
  if (past.has(verb)) return priorityOf(words, at, actor);
  const kind = must.has(verb) ? 'result' : (presentVerb(words, at)?.class ?? 'unknown');
  if (kind === 'stance') return undefined;
  if (form === 'actor-present' && kind === 'unknown') return undefined;
  return { form, at, act: at, verb: kind, actor };
}

/** "dienen … in": to submit, not to have to. */
function handsIn(words: readonly Word[], at: number): boolean {
  if (!/^dien(?:t|en)$/u.test(words[at]?.lower ?? '')) return false;
  return words.slice(at + 1, at + 40).some((word, index) => word.lower === 'in' && words[at + index]?.lower !== 'te');
}

/** "is voornemens", "is van plan", "heeft het voornemen". */
function priorityOf(words: readonly Word[], at: number, actor: Phrase): PromiseSite | undefined {
  const rest = words
    .slice(at + 1, at + 8)
    .map((word) => word.lower)
    .join(' ');
  if (!/\bvoornemens?\b|van plan|bereid om|plannen om/u.test(rest) || /\bniet\b|\bgeen\b/u.test(rest)) return undefined;
  return { form: 'intent', at, act: at, verb: 'unknown', actor };
}

function futureSite(words: readonly Word[], at: number, actor: Phrase | undefined): PromiseSite {
  const known = actor === undefined ? {} : { actor };
  const infinitive = infinitiveAfter(words, at);
  const participle = participleAfter(words, at);
  // "gaan aan de slag", "gaan uit van": no other verb follows, so it is going itself.
  if (infinitive === undefined && /^ga/u.test(words[at]?.lower ?? '') && actor !== undefined)
    return {
      form: we.has(words[actor.first]?.lower ?? '') ? 'we-present' : 'actor-present',
      at,
      act: at,
      verb: 'effort',
      actor,
    };
  const passive = words.slice(at + 1, at + 60).some((word) => word.main && word.lower === 'worden');
  if (passive && participle !== undefined)
    return { form: 'future-passive', at, act: participle, verb: classAt(words, participle), ...known };
  return { form: 'future', at, act: infinitive ?? at, verb: classAt(words, infinitive), ...known };
}

function passiveSite(words: readonly Word[], at: number, isAhead: boolean): PromiseSite | undefined {
  if (isInfinitive(words, at)) return undefined;
  const before = words[at - 1];
  if (before !== undefined && isParticiple(before.lower) && words[at + 1]?.kind !== 'word') return undefined;
  const act = participleAfter(words, at);
  const participle = words[act ?? -1];
  if (act === undefined || participle === undefined) return undefined;
  // "wordt op 1 juli bepaald" is an event, "wordt bepaald door" is not.
  if (describing.has(participle.lower) && !(isAhead && /^(?:bepaald|gekozen)$/u.test(participle.lower)))
    return undefined;
  return { form: 'passive', at, act, verb: classAt(words, act) };
}

/** "worden" behind "zal", "moet" or "kan" is no finite verb, unless it opens a clause of its own. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'worden') return false;
  const before = words[at - 1];
  if (before === undefined || before.kind === 'mark' || conjunctions.has(before.lower)) return false;
  for (let index = at - 1; index > Math.max(-1, at - 60); index -= 1) {
    const word = words[index];
    if (word === undefined || (!word.main && words[at]?.main === true)) continue;
    if (future.has(word.lower) || must.has(word.lower) || may.has(word.lower)) return true;
  }
  return false;
}

function classAt(words: readonly Word[], at: number | undefined): VerbClass | 'unknown' {
  return nonFiniteVerb(words[at ?? -1]?.lower ?? '')?.class ?? 'unknown';
}
