import { determiners, future, may, must, passiveVerbs, past, prepositions, want } from '../lexicon/function-words.ts';
import { isPreterite, nonFiniteVerb, presentVerbs } from '../lexicon/verbs.ts';
import { isParticiple } from '../sentence/act.ts';
import type { Word } from '../sentence/words.ts';

/** What the finite verb of the main clause says of time and manner. */
export type Tense = 'past' | 'future' | 'must' | 'may' | 'want' | 'passive' | 'be' | 'have' | 'present';

/** The finite verb of the main clause and what goes with it; indexes in the words of the sentence. */
export interface MainClause {
  readonly finite: number;
  readonly tense: Tense;
  /** The last participle and the last infinitive without "te" behind the finite verb. */
  readonly participle?: number;
  readonly infinitive?: number;
}

const beOrHave = /^(?:is|zijn|ben|heeft|hebben|heb)$/u;
const pastModal = /^(?:moest|moesten|kon|konden|wilde|wilden|mocht|mochten|zou|zouden|zei|zeiden)$/u;

/** The first finite verb in the main clause that we know by its form; undefined for a title or an unknown verb. */
export function mainClauseOf(words: readonly Word[]): MainClause | undefined {
  const finite = words.findIndex((word, at) => isFiniteAt(words, word, at));
  if (finite < 0) return undefined;
  let participle: number | undefined;
  let infinitive: number | undefined;
  for (let at = words.length - 1; at > finite; at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word' || !word.main) continue;
    const before = words[at - 1]?.lower ?? '';
    if (isParticiple(word.lower) && !/^(?:een|de)$/u.test(before)) participle ??= at;
    const verb = before === 'te' ? undefined : nonFiniteVerb(word.lower);
    if (verb !== undefined && word.lower.endsWith('en')) infinitive ??= at;
  }
  return {
    finite,
    tense: tenseOf(words[finite]?.lower ?? ''),
    ...(participle === undefined ? {} : { participle }),
    ...(infinitive === undefined ? {} : { infinitive }),
  };
}

function isFiniteAt(words: readonly Word[], word: Word, at: number): boolean {
  if (word.kind !== 'word' || !word.main) return false;
  const { lower } = word;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'te') return false;
  if (passiveVerbs.has(lower) || future.has(lower)) return true;
  // "de werken", "in stand": behind an article or a preposition stands a noun.
  if (determiners.has(before) || prepositions.has(before)) return false;
  if (want.has(lower) || must.has(lower) || may.has(lower) || past.has(lower) || isPast(lower)) return true;
  return presentVerbs(lower).length > 0 && (at > 0 || words[1]?.kind === 'word');
}

const isPast = (lower: string): boolean =>
  (past.has(lower) && !beOrHave.test(lower)) || isPreterite(lower) || pastModal.test(lower);

function tenseOf(lower: string): Tense {
  if (isPast(lower)) return 'past';
  if (future.has(lower)) return 'future';
  if (must.has(lower)) return 'must';
  if (may.has(lower)) return 'may';
  if (want.has(lower)) return 'want';
  if (passiveVerbs.has(lower)) return 'passive';
  if (beOrHave.test(lower)) return /^h/u.test(lower) ? 'have' : 'be';
  return 'present';
}
