import { inBoth } from '../../../platform/i18n/texts.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const readingTexts = inBoth(nl, en);
