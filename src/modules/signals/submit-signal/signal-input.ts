import { z } from 'zod';
import type { Bilingual, FieldProblem } from '../../../kernel/errors.ts';
import { severities } from '../signal.ts';

/** Longest story in characters: about ten pages, enough for anyone, small enough for one form. */
export const longestStory = 20_000;

const clean = (longest: number) =>
  z
    .string()
    // Control characters other than line ends and tabs never come from a keyboard.
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
        .trim(),
    )
    .pipe(z.string().max(longest));
const optional = (longest: number) =>
  clean(longest)
    .transform((text) => (text === '' ? undefined : text))
    .optional();

/** What a reporter tells; every field but the story may stay empty. */
export const signalInput = z.object({
  story: clean(longestStory).pipe(z.string().min(20)),
  severity: z.enum(severities).default('serious'),
  organisation: optional(200),
  place: optional(100),
  since: optional(60),
  name: optional(120),
  email: optional(254).refine((text) => text === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)),
  phone: optional(30).refine((text) => text === undefined || /^\+?[\d\s()-]{8,20}$/.test(text)),
  language: z.enum(['nl', 'en']).default('nl'),
});

export type SignalInput = z.output<typeof signalInput>;

const messages: Readonly<Record<string, Bilingual>> = {
  story: {
    nl: `Vertel in minstens 20 en hoogstens ${longestStory.toLocaleString('nl-NL')} tekens wat er gebeurt.`,
    en: `Tell what happens in at least 20 and at most ${longestStory.toLocaleString('en-GB')} characters.`,
  },
  severity: { nl: 'Kies hoe erg het is.', en: 'Choose how bad it is.' },
  email: { nl: 'Schrijf het e-mailadres als naam@voorbeeld.nl.', en: 'Write the e-mail address as name@example.org.' },
  phone: {
    nl: 'Schrijf het telefoonnummer met cijfers, zoals 06 12345678.',
    en: 'Write the telephone number in digits, such as 06 12345678.',
  },
};
const tooLong: Bilingual = { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' };

/** What is wrong with a form, in words, per field. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'story');
    if (seen.has(field)) continue;
    seen.add(field);
    problems.push({ field, message: messages[field] ?? tooLong });
  }
  return problems;
}
