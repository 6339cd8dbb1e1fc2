import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import Provider from 'oidc-provider';

/** A real OpenID Connect service on this machine, which lets its one account in without asking. */
export interface SignInService {
  readonly issuer: string;
  /** What the next sign-in says of the account. */
  claims: Record<string, unknown>;
  accessToken(claims: Record<string, unknown>, audience?: string): Promise<string>;
  close(): Promise<void>;
}

export const client = { clientId: 'weerklank', clientSecret: 'a-secret-of-the-test-client-0001' };

export async function startSignInService(redirectUri: string, backUri: string): Promise<SignInService> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const holder: { claims: Record<string, unknown> } = { claims: {} };
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = new Provider(issuer, configuration(jwk, redirectUri, backUri, holder));
  const answer = provider.callback();
  server.on('request', (request, reply) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, reply);
    void provider.interactionFinished(request, reply, { login: { accountId: 'anna' } });
  });
  return {
    issuer,
    get claims() {
      return holder.claims;
    },
    set claims(claims) {
      holder.claims = claims;
    },
    accessToken: (claims, audience = client.clientId) => signed(privateKey, issuer, audience, claims),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function signed(key: CryptoKey, issuer: string, audience: string, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('anna')
    .setExpirationTime('5m')
    .sign(key);
}

function configuration(jwk: object, redirectUri: string, backUri: string, holder: { claims: Record<string, unknown> }) {
  return {
    jwks: { keys: [jwk] },
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [backUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'organisation', 'realm_access'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...holder.claims }),
    }),
    // The one account has said yes to everything.
    loadExistingGrant: grantAll,
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
  };
}

interface GrantContext {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: {
      readonly Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
    };
  };
}

async function grantAll({ oidc }: GrantContext): Promise<object> {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
