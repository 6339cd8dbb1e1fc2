import { STATUS_CODES } from 'node:http';
import { Refusal, type RefusalKind } from '../../../kernel/errors.ts';
import type { WebReply } from '../../../engine/module/web-route.ts';
import { ButtonLink, Heading, Lead, List, Paragraph, Small } from '../../../ui/index.ts';
import { texts } from '../texts/texts.ts';
import type { Visit } from '../visit.ts';

/** The status that says in HTTP what a refusal says in words. */
export const statusOf: Readonly<Record<RefusalKind, number>> = {
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

/** A page that says what was refused, why, and how to go on. */
export function refusalPage(refusal: Refusal, { language, path }: Visit): WebReply {
  const words = texts(language).errors;
  const title = words.titles[refusal.kind];
  return {
    kind: 'page',
    title,
    status: statusOf[refusal.kind],
    hidden: true,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>{refusal.text[language]}</Lead>
        {refusal.fields.length > 0 ? <List items={refusal.fields.map(({ message }) => message[language])} /> : null}
        <Paragraph>{words.next[refusal.kind]}</Paragraph>
        {refusal.kind === 'not-signed-in' ? (
          <ButtonLink href={`/inloggen?terug=${encodeURIComponent(path)}`}>{words.signIn}</ButtonLink>
        ) : (
          <ButtonLink href="/" look="secondary">
            {words.front}
          </ButtonLink>
        )}
      </>
    ),
  };
}

/** A page for what we broke ourselves: a number to report, and nothing of the inside. */
export function crashPage(incident: string, { language }: Visit): WebReply {
  const words = texts(language).errors;
  return {
    kind: 'page',
    title: words.crashTitle,
    status: 500,
    hidden: true,
    body: (
      <>
        <Heading level={1}>{words.crashTitle}</Heading>
        <Lead>{words.crash}</Lead>
        <Small>{words.incident(incident)}</Small>
        <ButtonLink href="/" look="secondary">
          {words.front}
        </ButtonLink>
      </>
    ),
  };
}

/** Our refusals, and those of the server beneath us in our words; null for a crash. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0;
  if (status < 400 || status >= 500) return null;
  const words = (key: 'notFound' | 'unreadable') => ({ nl: texts('nl').errors[key], en: texts('en').errors[key] });
  if (status === 404) return new Refusal('not-found', words('notFound'));
  if (status === 413) return new Refusal('too-large', tooLargeForm);
  if (status === 429) return new Refusal('too-many', { nl: STATUS_CODES[429] ?? '', en: STATUS_CODES[429] ?? '' });
  return new Refusal('invalid', words('unreadable'));
}

const tooLargeForm = {
  nl: 'U stuurde meer dan wij in één keer kunnen ontvangen. Er is niets bewaard.',
  en: 'You sent more than we can receive at once. Nothing was saved.',
};
