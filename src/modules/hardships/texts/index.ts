import { inBoth } from '../../../platform/i18n/texts.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const hardshipTexts = inBoth(nl, en);
