import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import type { Actor } from '../../../engine/access/access.ts';
import { memberFrom } from './claims.ts';
import type { OidcSettings } from './oidc-settings.ts';
import type { StaffStore } from './staff.store.ts';

/**
 * Reads an access token of the sign-in service: a JWT, checked against the keys that the service publishes (RFC 9068).
 * Gives null for a token that is expired, not for us, or no access token at all.
 */
export function bearerReader(oidc: OidcSettings, discover: () => Promise<Configuration>) {
  let keys: JWTVerifyGetKey | undefined;
  return async (token: string, staff: StaffStore): Promise<Actor | null> => {
    const { jwks_uri, issuer } = (await discover()).serverMetadata();
    if (!jwks_uri) return null;
    keys ??= createRemoteJWKSet(new URL(jwks_uri));
    const checked = await jwtVerify(token, keys, { issuer, audience: oidc.clientId, clockTolerance: 5 }).catch(
      () => null,
    );
    // An id token tells who signed in; it gives no right to call an API.
    if (!checked || checked.payload['nonce'] !== undefined || checked.payload['at_hash'] !== undefined) return null;
    const member = memberFrom(checked.payload, oidc);
    const known = await staff.bySubject(member.subject);
    if (known?.kind === 'staff' && member.roles.join() === known.roles.join()) return known;
    return (await staff.arrive(member)) ? staff.bySubject(member.subject) : null;
  };
}
