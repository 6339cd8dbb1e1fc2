import { stem } from '../../dutch/index.ts';
import { itemMark } from '../lexicon/item-mark.ts';
import type { Word } from '../sentence/words.ts';
import { mainClauseOf } from './main-clause.ts';

/** A trait of the wording by its name in the model, with the stretch of the text that shows it (empty for none). */
export interface Wording {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The wording of a sentence as the model counts it: stems, pairs of neighbours, how it opens and ends, and the verb of its main
 * clause with what stands beside it. Figures count alike, and so do years. Each name once, at its first place; linear in the words.
 */
export function wordingOf(sentence: string, words: readonly Word[]): Wording[] {
  const found = new Map<string, Wording>();
  const add = (name: string, first?: Word, last = first): void => {
    if (!found.has(name)) found.set(name, { name, start: first?.start ?? 0, end: last?.end ?? 0 });
  };
  const said = words.filter(({ kind }) => kind === 'word' || kind === 'number');
  const forms = said.map(formOf);
  said.forEach((word, at) => {
    add(`word:${stem(forms[at] ?? '')}`, word);
    if (at > 0) add(`words:${forms[at - 1]} ${forms[at]}`, said[at - 1], word);
  });
  if (forms[0] !== undefined) {
    add(`first:${forms[0]}`, said[0]);
    add(`opening:${forms[0]} ${forms[1] ?? ''}`, said[0], said[1] ?? said[0]);
    add(`last:${forms.at(-1)}`, said.at(-1));
  }
  add(`length:${Math.min(5, Math.floor(said.length / 8))}`);
  const end = sentence.trim().at(-1) ?? '';
  add(`ends:${/[.!?:;]/u.test(end) ? end : 'open'}`);
  if (itemMark.test(sentence)) add(`item:${forms[0] ?? ''}`, said[0]);
  addClause(words, add);
  return [...found.values()];
}

function addClause(words: readonly Word[], add: (name: string, first?: Word, last?: Word) => void): void {
  const clause = mainClauseOf(words);
  if (clause === undefined) {
    add('tense:none');
    return;
  }
  const { tense } = clause;
  const verb = words[clause.finite];
  add(`tense:${tense}`, verb);
  add(`finite:${verb?.lower}`, verb);
  if (clause.participle !== undefined) {
    const participle = words[clause.participle];
    add(`done:${tense}`, participle);
    add(`done:${tense}:${participle?.lower}`, participle);
  }
  if (clause.infinitive !== undefined && /^(?:future|must|may|want)$/u.test(tense))
    add(`todo:${words[clause.infinitive]?.lower}`, words[clause.infinitive]);
  add(`opens:${tense}:${formAt(words, 0)}`, words[0]);
  const before = words[clause.finite - 1];
  add(`left:${tense}:${formAt(words, clause.finite - 1)}`, before);
  const behind = words[clause.finite + 1];
  add(`right:${tense}:${formAt(words, clause.finite + 1)}`, behind);
}

const formAt = (words: readonly Word[], at: number): string => {
  const word = words[at];
  return word === undefined ? '' : formOf(word);
};

/** Figures are alike, and so are years and the names of whoever speaks: nothing of one paper is learned by heart. */
function formOf({ lower, own }: Word): string {
  if (own === true) return '#own';
  if (!/\d/u.test(lower)) return lower;
  return /^(?:19|20)\d\d$/u.test(lower) ? '#year' : '#';
}
