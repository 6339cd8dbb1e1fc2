import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../kernel/errors.ts';
import { derivedKey } from './seal.ts';
import type { Session } from './session.ts';

export const csrfField = '_csrf';

/** Tokens against forged forms: bound to the session, checked beside the origin of the request. */
export interface Csrf {
  token(session: Session): string;
  /** @throws Refusal `not-allowed` where the form did not come from a page of this session. */
  check(session: Session, token: string | null): void;
}

export function createCsrf(secret: string): Csrf {
  const key = derivedKey(secret, 'form tokens');
  const make = (id: string) => createHmac('sha256', key).update(id).digest('base64url').slice(0, 32);
  return {
    token: (session) => make(session.id),
    check(session, token) {
      const good = session.begun ? Buffer.from(make(session.id)) : null;
      const given = Buffer.from(token ?? '');
      if (good && given.length === good.length && timingSafeEqual(good, given)) return;
      throw new Refusal('not-allowed', {
        nl: 'Dit formulier is verlopen, of kwam niet van onze pagina. Ga terug, laad de pagina opnieuw en verstuur het nog een keer. Uw browser moet cookies van deze site toestaan.',
        en: 'This form has expired, or did not come from our page. Go back, reload the page and send it again. Your browser must allow cookies of this site.',
      });
    },
  };
}

/**
 * True unless the request says that another site made it (OWASP: verify the origin with standard headers).
 * Where a browser says nothing, the token alone decides.
 */
export function fromOwnSite(request: FastifyRequest, baseUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (origin === new URL(baseUrl).origin) return true;
  const parsed = URL.canParse(origin) ? new URL(origin) : null;
  return parsed !== null && parsed.host === request.headers.host;
}
