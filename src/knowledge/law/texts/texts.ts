import type { Language } from '../../../kernel/dates.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The Dutch texts decide which there are. */
export type LawTexts = {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends string ? string : (typeof nl)[Key];
};

export const lawTexts = (language: Language): LawTexts => (language === 'nl' ? nl : en);
