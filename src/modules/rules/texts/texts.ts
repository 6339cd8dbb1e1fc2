import type { Language } from '../../../kernel/dates.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { RulesTexts } from './rules-texts.ts';

export type { RulesTexts };

export const rulesTexts = (language: Language): RulesTexts => (language === 'nl' ? nl : en);
