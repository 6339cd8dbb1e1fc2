import { Refusal, type Bilingual, type RefusalKind } from '../../kernel/errors.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';

/** A kind of file by the name our texts know it by. */
export type FileKind = keyof typeof nl.formats;
/** What the caller wanted to do with the file; decides which types are offered instead. */
export type Purpose = keyof typeof nl.works;

type PlainRefusal = {
  [Name in keyof typeof nl.refusals]: (typeof nl.refusals)[Name] extends string ? Name : never;
}[keyof typeof nl.refusals];

const kinds: Partial<Record<PlainRefusal, RefusalKind>> = { bomb: 'too-large', tooMuch: 'too-large' };

/** A refusal of a file in the words of that name. */
export function refusal(name: PlainRefusal): Refusal {
  return new Refusal(kinds[name] ?? 'invalid', { nl: nl.refusals[name], en: en.refusals[name] });
}

/** Takes the same words in both languages: `said((texts) => texts.warnings.sheets(3))`. */
export function said(words: (texts: typeof nl) => string): Bilingual {
  return { nl: words(nl), en: words(en) };
}

/** The file is of a kind that we do not take for this purpose. */
export function notTaken(found: FileKind, purpose: Purpose): Refusal {
  const dangerous = found === 'program';
  return new Refusal(
    'invalid',
    said(({ refusals, formats, works }) =>
      refusals[dangerous ? 'dangerous' : 'unknown'](formats[found], works[purpose]),
    ),
  );
}

export function fileTooLarge(maxBytes: number): Refusal {
  const limit = maxBytes >= 1_000_000 ? `${Math.floor(maxBytes / 1_000_000)} MB` : `${Math.ceil(maxBytes / 1000)} kB`;
  return new Refusal(
    'too-large',
    said(({ refusals }) => refusals.tooLarge(limit)),
  );
}

export function tooManyPages(limit: number): Refusal {
  return new Refusal(
    'too-large',
    said(({ refusals }) => refusals.tooManyPages(limit)),
  );
}
