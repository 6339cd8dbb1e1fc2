import { actorPhrase, isActorHead } from '../lexicon/actors.ts';
import { we } from '../lexicon/function-words.ts';
import type { Actor, PaperFacts } from '../types.ts';
import type { Word } from '../sentence/words.ts';
import type { Promise } from './quotes.ts';

/** Who acts, with the words that say so; `implied` is the actor of an earlier promise in the same sentence. */
export function actorOf(
  text: string,
  words: readonly Word[],
  promise: Promise,
  facts: PaperFacts,
  implied?: Actor,
): Actor {
  const phrase = promise.site.actor ?? agent(words, promise) ?? subject(words, promise);
  if (phrase === undefined) return withoutName(promise, facts, implied);
  const start = words[phrase.first]?.start ?? 0;
  const end = words[phrase.last]?.end ?? start;
  const words_ = text.slice(start, end);
  if (we.has(words_.toLowerCase())) {
    return { text: words_, ...(facts.publisher === undefined ? {} : { name: facts.publisher }), how: 'publisher' };
  }
  // "Het waterschap" in its own paper: one body, so one name. "Het ministerie van X" may be another one.
  const isOwn = words[phrase.last]?.own === true && phrase.last - phrase.first <= 1;
  if (isOwn && facts.publisher !== undefined) return { text: words_, name: facts.publisher, how: 'named' };
  return { text: words_, name: words_.replace(/^(?:het|de|dit|deze|ons|onze)\s+/iu, ''), how: 'named' };
}

function withoutName(promise: Promise, facts: PaperFacts, implied: Actor | undefined): Actor {
  if (implied !== undefined && implied.how !== 'passive' && !/passive/u.test(promise.site.form))
    return { ...implied, how: 'implied' };
  return { ...(facts.publisher === undefined ? {} : { name: facts.publisher }), how: 'passive' };
}

/** "door het kabinet", "onder regie van BZK", "onder leiding van de minister". */
function agent(words: readonly Word[], promise: Promise): { first: number; last: number } | undefined {
  for (let at = promise.first + 1; at <= promise.last; at += 1) {
    const word = words[at];
    if (word === undefined || !word.main || !isActorHead(word)) continue;
    const phrase = actorPhrase(words, at);
    const before = words[phrase.first - 1]?.lower;
    const led =
      before === 'van' &&
      /^(?:regie|leiding|verantwoordelijkheid|coördinatie)$/u.test(words[phrase.first - 2]?.lower ?? '');
    if (led || (before === 'door' && /passive/u.test(promise.site.form))) return phrase;
  }
  return undefined;
}

/** The subject of "zal" or "start": the name phrase before it, or right behind it. */
function subject(words: readonly Word[], promise: Promise): { first: number; last: number } | undefined {
  const { form, at } = promise.site;
  if (form !== 'future' && form !== 'priority' && form !== 'event') return undefined;
  for (let index = promise.first; index < Math.min(at + 4, promise.last); index += 1) {
    const word = words[index];
    if (word !== undefined && isActorHead(word)) {
      const phrase = actorPhrase(words, index);
      if (phrase.first === promise.first || phrase.first === at + 1) return phrase;
    }
  }
  return undefined;
}
