import { inBoth } from '../../../platform/i18n/texts.ts';
import { en } from './pages-en.ts';
import { nl } from './pages-nl.ts';

/** The words of the generated pages. */
export const pageTexts = inBoth(nl, en);
