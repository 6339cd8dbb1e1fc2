import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../../kernel/errors.ts';

const mostFields = 5000;

/** Teaches the server to read ordinary forms, as URLSearchParams; `bytes` is the largest form. */
export function readsForms(server: FastifyInstance, bytes: number): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: bytes },
    (_request, body, done) => {
      const form = new URLSearchParams(body as string);
      if (form.size > mostFields) done(tooManyFields);
      else done(null, form);
    },
  );
}

const tooManyFields = new Refusal('too-large', {
  nl: 'Dit formulier heeft te veel velden.',
  en: 'This form has too many fields.',
});
