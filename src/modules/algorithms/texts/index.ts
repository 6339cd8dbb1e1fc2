import type { Language } from '../../../kernel/dates.ts';
import { inBoth } from '../../../platform/i18n/texts.ts';
import type { AlgorithmId, AlgorithmWords } from '../algorithm.ts';
import { entries as english } from './en/index.ts';
import { en } from './en/page.ts';
import { entries as dutch } from './nl/index.ts';
import { nl } from './nl/page.ts';

export const algorithmTexts = inBoth(nl, en);

/** What an algorithm is, in the words of a language. */
export function wordsOf(id: AlgorithmId, language: Language): AlgorithmWords {
  return (language === 'nl' ? dutch : english)[id];
}
