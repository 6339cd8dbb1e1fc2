import type { Language } from '../../../kernel/dates.ts';
import { en } from './en.ts';
import type { LawTexts } from './law-texts.ts';
import { nl } from './nl.ts';

export const lawTexts = (language: Language): LawTexts => (language === 'nl' ? nl : en);
