import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import { Refusal } from '../../../kernel/errors.ts';
import { texts } from '../texts/texts.ts';

/** Looks the sign-in service up once (OpenID Connect Discovery 1.0); a failure is tried again next time. */
export function discoverer(oidc: {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): () => Promise<Configuration> {
  let found: Promise<Configuration> | undefined;
  const issuer = new URL(oidc.issuer);
  // A service on this machine may speak plain http; any other must be https, and openid-client sees to it.
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
  return async () => {
    found ??= discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, {
      timeout: 10,
      ...(local ? { execute: [allowInsecureRequests] } : {}),
    });
    try {
      return await found;
    } catch {
      found = undefined;
      throw new Refusal('unavailable', { nl: texts('nl').signIn.unavailable, en: texts('en').signIn.unavailable });
    }
  };
}
