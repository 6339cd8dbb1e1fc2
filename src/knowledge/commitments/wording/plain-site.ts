import { nonFiniteVerb, presentVerbs } from '../lexicon/verbs.ts';
import type { PromiseSite } from '../sentence/promise.ts';
import type { Word } from '../sentence/words.ts';
import { mainClauseOf } from './main-clause.ts';

/** Where a sentence promises that does so by its wording alone: at the verb of its main clause, else at its first word. */
export function plainSite(words: readonly Word[]): PromiseSite {
  const clause = mainClauseOf(words);
  const first = Math.max(
    0,
    words.findIndex(({ kind }) => kind === 'word'),
  );
  const at = clause?.finite ?? first;
  const act = clause?.participle ?? clause?.infinitive ?? at;
  const word = words[act]?.lower ?? '';
  const verb = (act === at ? presentVerbs(word)[0] : nonFiniteVerb(word))?.class ?? 'unknown';
  return { form: 'wording', at, act, verb };
}
