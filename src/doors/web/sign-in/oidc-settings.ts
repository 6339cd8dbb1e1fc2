/** Where staff sign in, and how this site is known there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim that lists the roles; dots go into objects: `realm_access.roles`. */
  readonly roleClaim: string;
}
