import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { Refusal } from '../../../kernel/errors.ts';
import type { DoorReply, DoorRequest, DoorRoute, SignIn, SignInTools } from '../options.ts';
import { texts } from '../texts/texts.ts';
import { bearerReader } from './bearer.ts';
import { hasClaim, memberFrom } from './claims.ts';
import { localPath, signInActs } from './local-path.ts';
import { discoverer } from './discover.ts';
import type { OidcSettings } from './oidc-settings.ts';
import { signOutRoute } from './sign-out.ts';

const keys = ['oidc-state', 'oidc-nonce', 'oidc-verifier', 'oidc-back'] as const;

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 7636).
 * The service is looked up at the first sign-in, so that the site starts while it is away.
 */
export function oidcSignIn(oidc: OidcSettings, baseUrl: string): SignIn {
  const discover = discoverer(oidc);
  const readBearer = bearerReader(oidc, discover);
  return {
    formTargets: [new URL(oidc.issuer).origin],
    bearer: readBearer,
    routes(tools) {
      const leave = () => endSession(discover, baseUrl);
      return [beginRoute(discover, baseUrl), returnRoute(discover, oidc, baseUrl, tools), signOutRoute(tools, leave)];
    },
  };
}

type Discover = () => Promise<Configuration>;

function beginRoute(discover: Discover, baseUrl: string): DoorRoute {
  return {
    method: 'GET',
    path: '/inloggen',
    act: signInActs.signIn,
    async handle({ session, query }) {
      const configuration = await discover();
      const verifier = randomPKCECodeVerifier();
      const state = randomState();
      const nonce = randomNonce();
      session.set('oidc-state', state);
      session.set('oidc-nonce', nonce);
      session.set('oidc-verifier', verifier);
      session.set('oidc-back', localPath(query.get('terug')));
      const to = buildAuthorizationUrl(configuration, {
        redirect_uri: `${baseUrl}/inloggen/terug`,
        scope: 'openid profile',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { kind: 'elsewhere', to: to.href };
    },
  };
}

function returnRoute(
  discover: Discover,
  oidc: OidcSettings,
  baseUrl: string,
  { staff, now, log }: SignInTools,
): DoorRoute {
  return {
    method: 'GET',
    path: '/inloggen/terug',
    act: signInActs.signIn,
    async handle(request): Promise<DoorReply> {
      const words = texts(request.language).signIn;
      const back = localPath(request.session.get('oidc-back'));
      const configuration = await discover();
      const claims = await exchange(configuration, baseUrl, oidc.roleClaim, request).catch((error: unknown) => {
        log.warn({ error: error as Error, event: 'sign-in' }, 'sign-in refused');
        throw new Refusal('not-allowed', { nl: texts('nl').signIn.failed, en: texts('en').signIn.failed });
      });
      const member = memberFrom(claims, oidc);
      const arrival = await staff.arrive(member);
      if (arrival === null)
        throw new Refusal('not-allowed', { nl: texts('nl').signIn.inactive, en: texts('en').signIn.inactive });
      request.session.signIn(arrival, Date.parse(now()) / 1000);
      const notice =
        member.roles.length > 0
          ? ({ kind: 'ok', text: words.welcome(member.name) } as const)
          : ({ kind: 'warning', text: words.noRoles } as const);
      return { kind: 'redirect', to: back, notice };
    },
  };
}

/** Trades the code for the claims of the id token, and of the person's page where that one has no roles; what was kept is used once. */
async function exchange(
  configuration: Configuration,
  baseUrl: string,
  roleClaim: string,
  { session, path }: DoorRequest,
) {
  const [state, nonce, verifier] = keys.map((key) => session.get(key));
  for (const key of keys) session.delete(key);
  if (!state || !nonce || !verifier) throw new Error('no sign-in was begun in this session');
  const tokens = await authorizationCodeGrant(configuration, new URL(path, baseUrl), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the service gave no id token');
  if (hasClaim(claims, roleClaim) || !configuration.serverMetadata().userinfo_endpoint) return claims;
  return { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
}

/** Where signing out goes on, where the service has such a place. */
async function endSession(discover: Discover, baseUrl: string): Promise<string | null> {
  const configuration = await discover().catch(() => null);
  if (!configuration?.serverMetadata().end_session_endpoint) return null;
  return buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${baseUrl}/` }).href;
}
