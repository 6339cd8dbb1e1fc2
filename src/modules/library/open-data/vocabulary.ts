/** The vocabularies of DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export const dcat = (name: string): string => prefixes.dcat + name;
export const dct = (name: string): string => prefixes.dct + name;
export const foaf = (name: string): string => prefixes.foaf + name;
export const skos = (name: string): string => prefixes.skos + name;
export const vcard = (name: string): string => prefixes.vcard + name;

const authority = 'http://publications.europa.eu/resource/authority/';

/** Values from the lists that DCAT-AP-NL prescribes. */
export const listed = {
  public: `${authority}access-right/PUBLIC`,
  cc0: `${authority}licence/CC0`,
  dutch: `${authority}language/NLD`,
  government: `${authority}data-theme/GOVE`,
  themes: `${authority}data-theme`,
} as const;

const fileTypes = { 'text/csv': 'CSV', 'application/json': 'JSON', 'application/zip': 'ZIP' } as const;
export type FileMediaType = keyof typeof fileTypes;

export function fileType(mediaType: FileMediaType): { readonly iri: string; readonly name: string } {
  return { iri: `${authority}file-type/${fileTypes[mediaType]}`, name: fileTypes[mediaType] };
}

export function mediaTypeIri(mediaType: FileMediaType): string {
  return `https://www.iana.org/assignments/media-types/${mediaType}`;
}
