import type { z } from 'zod';
import { en, nl } from 'zod/locales';
import type { Language } from '../../kernel/dates.ts';
import { InputProblem, type InputError } from './problem.ts';

const messages = { nl: nl().localeError, en: en().localeError };

/**
 * Reads one part of a request by its schema; gives nothing where there is none.
 * @throws InputProblem with every error, each with its place, in the reader's language.
 */
export function readInput(
  schema: z.ZodType | undefined,
  place: InputError['in'],
  given: unknown,
  language: Language,
): unknown {
  if (!schema) return {};
  const read = schema.safeParse(given ?? {}, { error: messages[language] });
  if (read.success) return read.data;
  throw new InputProblem(read.error.issues.slice(0, 100).map((issue) => errorOf(issue, place)));
}

function errorOf(issue: z.core.$ZodIssue, place: InputError['in']): InputError {
  const path = issue.path.map(String);
  const location =
    place === 'body'
      ? { pointer: path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') }
      : { name: path.join('.') };
  return { in: place, location, code: issue.code, detail: issue.message };
}
