import { knownRoles, type StaffMember } from './staff.store.ts';

type Claims = Readonly<Record<string, unknown>> & {
  readonly iss?: string | undefined;
  readonly sub?: string | undefined;
};

/** Reads who someone is from the claims of a token. Roles that we do not know are dropped. */
export function memberFrom(
  claims: Claims,
  { roleClaim, issuer }: { readonly roleClaim: string; readonly issuer: string },
): StaffMember {
  const text = (...names: readonly string[]) =>
    names.map((name) => claims[name]).find((value): value is string => typeof value === 'string' && value !== '');
  const { sub } = claims;
  if (!sub) throw new Error('token without subject');
  return {
    subject: `${claims.iss ?? issuer}#${sub}`.slice(0, 500),
    name: text('name', 'preferred_username', 'email') ?? sub,
    organisation: text('organisation', 'organization', 'org', 'hd') ?? '',
    roles: knownRoles(listed(at(claims, roleClaim))),
  };
}

/** Whether a token says anything about the claim. */
export function hasClaim(claims: Claims, path: string): boolean {
  return at(claims, path) !== undefined;
}

/** The claim of that very name, else the way through objects: `realm_access.roles`. */
function at(claims: Claims, path: string): unknown {
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      claims,
    );
}

function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(/[\s,]+/) : [];
}
