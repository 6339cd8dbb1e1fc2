/** Facets that have a Dutch word in the address; the others stand there as `kenmerk-NAME`. */
const keys = {
  type: 'soort',
  year: 'jaar',
  organisation: 'organisatie',
  state: 'stand',
  plan: 'plan',
  theme: 'thema',
  owner: 'eigenaar',
  cause: 'oorzaak',
  level: 'niveau',
  severity: 'ernst',
  action: 'actie',
  firmness: 'vastheid',
  instrument: 'middel',
  layer: 'laag',
  reach: 'bereik',
  avoidability: 'te-voorkomen',
} as const satisfies Record<string, string>;

export type KnownFacet = keyof typeof keys;

/** The facets that have words of their own, in the order in which the page shows them. */
export const knownFacets = Object.keys(keys) as readonly KnownFacet[];

const facets: ReadonlyMap<string, string> = new Map(Object.entries(keys).map(([facet, key]) => [key, facet]));
const other = /^kenmerk-([A-Za-z][\w-]{0,40})$/;

export function keyOfFacet(facet: string): string {
  return isKnown(facet) ? keys[facet] : `kenmerk-${facet}`;
}

/** The facet that a part of an address filters by; null where it is none. */
export function facetOfKey(key: string): string | null {
  return facets.get(key) ?? other.exec(key)?.[1] ?? null;
}

export function isKnown(facet: string): facet is KnownFacet {
  return Object.hasOwn(keys, facet);
}
