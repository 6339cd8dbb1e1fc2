import type { Bilingual } from '../../../kernel/errors.ts';
import { inBoth, type TextsLike } from '../../../platform/i18n/texts.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const texts = inBoth(nl, en);

/** One text in both languages: `both((t, say) => t.refusal.notFound(say(label)))`. */
export function both(write: (texts: TextsLike<typeof nl>, say: (text: Bilingual) => string) => string): Bilingual {
  return {
    nl: write(texts('nl'), (text) => text.nl),
    en: write(texts('en'), (text) => text.en),
  };
}
