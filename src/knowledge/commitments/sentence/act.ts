import { nonFiniteVerb, presentVerbs, type Verb } from '../lexicon/verbs.ts';
import { prepositions } from '../lexicon/function-words.ts';
import type { Word } from './words.ts';

/** How far behind its finite verb the rest of a verb can stand. */
const reach = 60;

/** The participle that goes with "wordt" at `from`: the first one in the main clause behind it. */
export function participleAfter(words: readonly Word[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from + 1; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.main || word.kind !== 'word') continue;
    // "een toegespitst, breed plan": behind an article it is no verb.
    if (isParticiple(word.lower) && words[at - 1]?.lower !== 'een') {
      if (endsClause(words, at) || prepositions.has(words[at + 1]?.lower ?? '')) return at;
      found ??= at;
    }
  }
  return found;
}

/** True for the shape of a past participle. */
export function isParticiple(word: string): boolean {
  if (/(?:enden|heid)$/u.test(word)) return false;
  const known = nonFiniteVerb(word);
  if (known !== undefined)
    return (
      word !== known.particle + known.base || /^(?:herzien|bezien|behouden|vervangen|ontvangen|voorkomen)$/u.test(word)
    );
  return (
    /^\p{L}{0,14}ge\p{L}{2,18}(?:[aeiou][bdfghjklmnprstvwxyz]d|[^aeiou\W]d|t|en)$/u.test(word) ||
    /^(?:be|ver|ont|her|over|onder)\p{L}{3,18}(?:d|t)$/u.test(word)
  );
}

/** The infinitive that goes with "zal" or "gaat" at `from`: the last known one in its clause. */
export function infinitiveAfter(words: readonly Word[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from + 1; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.main || word.kind !== 'word' || words[at - 1]?.lower === 'te') continue;
    const verb = nonFiniteVerb(word.lower);
    if (verb !== undefined && word.lower === verb.particle + verb.base) {
      if (endsClause(words, at)) return at;
      found ??= at;
    } else if (word.lower.endsWith('en') && endsClause(words, at)) return at;
  }
  return found;
}

/** The verb of a present form, its particle looked up further on in the clause; undefined where unknown. */
export function presentVerb(words: readonly Word[], at: number): Verb | undefined {
  const verbs = presentVerbs(words[at]?.lower ?? '');
  if (verbs.length === 0) return undefined;
  for (let next = at + 1; next < Math.min(words.length, at + reach); next += 1) {
    const word = words[next];
    if (word === undefined) continue;
    // "We zetten dat voort.": a particle at the very end belongs to the main verb, whatever "dat" seemed to open.
    const isLast = words[next + 1] === undefined || (words[next + 1]?.kind === 'mark' && words[next + 2] === undefined);
    if (!word.main && !isLast) continue;
    const verb = verbs.find((candidate) => candidate.particle === word.lower && candidate.particle !== '');
    if (verb === undefined) continue;
    if (endsClause(words, next) || prepositions.has(words[next + 1]?.lower ?? '')) return verb;
  }
  return verbs.find((verb) => verb.particle === '') ?? verbs[0];
}

/** True where nothing more of the clause follows: a mark, a conjunction, or the end. */
export function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === 'mark' || !next.main) return true;
  return /^(?:en|of|om|maar|te|door|zodat)$/u.test(next.lower);
}
