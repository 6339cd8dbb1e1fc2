import { actorPhrase, isActorHead } from '../lexicon/actors.ts';
import {
  conjunctions,
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
import { nonFiniteVerb, presentVerbs, type VerbClass } from '../lexicon/verbs.ts';
import { infinitiveAfter, isParticiple, participleAfter, presentClass } from './act.ts';
import { eventSite } from './event-site.ts';
import type { PromiseForm, PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Every place in the sentence where somebody says to do something, in order; at most one per finite verb. */
export function findSites(words: readonly Word[]): PromiseSite[] {
  const found = new Map<number, PromiseSite>();
  const add = (site: PromiseSite | undefined): void => {
    if (site !== undefined && !found.has(site.at)) found.set(site.at, site);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (we.has(word.lower)) add(weSite(words, at));
    else if (isActorHead(word)) add(actorSite(words, at));
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !word.main) continue;
    if (word.lower === 'zal' || word.lower === 'zullen') add(futureSite(words, at, undefined));
    else if (passiveVerbs.has(word.lower)) add(passiveSite(words, at));
    else add(eventSite(words, at));
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** "werken we", "We werken": the verb stands right beside it in a main clause, however the sentence begins. */
function weSite(words: readonly Word[], at: number): PromiseSite | undefined {
  const before = words[at - 1];
  const actor = { first: at, last: at };
  if (before !== undefined && before.kind === 'word') {
    if (
      /n$/u.test(before.lower) &&
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
  const actor = actorPhrase(words, head);
  const before = words[actor.first - 1];
  const next = words[actor.last + 1];
  if (before?.kind === 'word' && before.main && isFinite(before.lower))
    return siteOf(words, actor.first - 1, actor, 'actor-present', actor.last);
  const opens = before === undefined || before.kind === 'mark' || conjunctions.has(before.lower);
  if (!opens || next === undefined || words[head]?.main === false || !isFinite(next.lower)) return undefined;
  if (before !== undefined && prepositions.has(before.lower)) return undefined;
  return siteOf(words, actor.last + 1, actor, 'actor-present', actor.last + 1);
}

function isFinite(word: string): boolean {
  return !prepositions.has(word) && isVerb(word);
}

function isVerb(word: string): boolean {
  return future.has(word) || want.has(word) || presentVerbs(word).length > 0;
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
  if (verb === '' || (must.has(verb) && !handsIn(words, at)) || may.has(verb) || passiveVerbs.has(verb))
    return undefined;
  if (future.has(verb)) return futureSite(words, at, actor);
  if (want.has(verb)) {
    const act = infinitiveAfter(words, Math.max(from, at));
    return { form: 'intent', at, act: act ?? at, verb: classAt(words, act), actor };
  }
  if (past.has(verb)) return priorityOf(words, at, actor);
  const kind = must.has(verb) ? 'result' : presentClass(words, at);
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
  const passive = words.slice(at + 1, at + 60).some((word) => word.main && word.lower === 'worden');
  if (passive && participle !== undefined)
    return { form: 'future-passive', at, act: participle, verb: classAt(words, participle), ...known };
  return { form: 'future', at, act: infinitive ?? at, verb: classAt(words, infinitive), ...known };
}

function passiveSite(words: readonly Word[], at: number): PromiseSite | undefined {
  const before = words[at - 1];
  if (before !== undefined && isParticiple(before.lower) && words[at + 1]?.kind !== 'word') return undefined;
  const act = participleAfter(words, at);
  const participle = words[act ?? -1];
  if (act === undefined || participle === undefined || describing.has(participle.lower)) return undefined;
  return { form: 'passive', at, act, verb: classAt(words, act) };
}

function classAt(words: readonly Word[], at: number | undefined): VerbClass | 'unknown' {
  return nonFiniteVerb(words[at ?? -1]?.lower ?? '')?.class ?? 'unknown';
}
