import type { FastifyReply } from 'fastify';
import type { Language } from '../../kernel/dates.ts';
import { Refusal, type Bilingual, type RefusalKind } from '../../kernel/errors.ts';
import { texts } from './texts/texts.ts';

/** One thing wrong with the input, and where, as the NL API Design Rules have it. */
export interface InputError {
  readonly in: 'path' | 'query' | 'body';
  readonly location: { readonly pointer: string } | { readonly name: string };
  readonly code: string;
  readonly detail: string;
}

/** A problem as RFC 9457 has it. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly InputError[];
}

const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** Wrong input that a schema found. */
export class InputProblem extends Error {
  readonly errors: readonly InputError[];

  constructor(errors: readonly InputError[]) {
    super('wrong input');
    this.errors = errors;
  }
}

function both(key: 'notFound' | 'unreadable' | 'wrongType' | 'foreign'): Bilingual {
  return { nl: texts('nl')[key], en: texts('en')[key] };
}

export const notFound = new Refusal('not-found', both('notFound'));
export const foreign = new Refusal('not-allowed', both('foreign'));
const unreadable = new Refusal('invalid', both('unreadable'));
const wrongType = new Refusal('invalid', both('wrongType'));

/** What went wrong as a problem in the reader's language; null for a crash. */
export function problemOf(error: unknown, language: Language): Problem | null {
  const words = texts(language);
  if (error instanceof InputProblem) {
    return { status: 400, title: words.titles.invalid, detail: words.invalid, errors: error.errors };
  }
  const refusal = error instanceof Refusal ? error : ofServer(error);
  if (!refusal) return null;
  const { kind, text, fields } = refusal;
  const errors = fields.map(({ field, message }) => ({
    in: 'body' as const,
    location: { pointer: `/${field.replaceAll('.', '/')}` },
    code: 'invalid',
    detail: message[language],
  }));
  const problem = { status: statuses[kind], title: words.titles[kind], detail: text[language] };
  return errors.length > 0 ? { ...problem, errors } : problem;
}

function ofServer(error: unknown): Refusal | null {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0;
  if (status === 404) return notFound;
  if (status === 413) return new Refusal('too-large', both('unreadable'));
  if (status === 415) return wrongType;
  return status >= 400 && status < 500 ? unreadable : null;
}

export function sendProblem(reply: FastifyReply, language: Language, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
