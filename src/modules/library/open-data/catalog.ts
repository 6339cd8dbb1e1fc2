import type { DataSet } from '../../../engine/publication/publication.ts';
import type { Bilingual } from '../../../kernel/errors.ts';
import { libraryTexts } from '../texts/index.ts';
import type { Term, Thing } from './graph.ts';
import { dcat, dct, fileType, foaf, listed, mediaTypeIri, skos, vcard } from './vocabulary.ts';

interface Site {
  readonly baseUrl: string;
  readonly organisation: string;
}

/** The data sets of the site in the terms of DCAT-AP-NL 3.0. */
export function catalogOf(dataSets: readonly DataSet[], { baseUrl, organisation }: Site): Thing[] {
  const place = (name: string) => `${baseUrl}/dcat#${name}`;
  const common: Thing['says'] = [
    [dct('publisher'), { iri: place('organisatie') }],
    [dct('creator'), { iri: place('organisatie') }],
    [dcat('contactPoint'), { iri: place('contact') }],
    [dct('language'), { iri: listed.dutch }],
    [dct('license'), { iri: listed.cc0 }],
  ];
  const catalog: Thing = {
    id: place('catalogus'),
    types: [dcat('Catalog')],
    says: [
      ...inBoth(
        dct('title'),
        both((t) => t.catalog(organisation)),
      ),
      ...inBoth(
        dct('description'),
        both((t) => t.catalogText),
      ),
      ...common,
      [foaf('homepage'), { iri: `${baseUrl}/opendata` }],
      [dcat('themeTaxonomy'), { iri: listed.themes }],
      ...dataSets.map(({ name }) => [dcat('dataset'), { iri: place(name) }] as const),
    ],
  };
  const sets = dataSets.flatMap((dataSet) => setOf(dataSet, place, baseUrl, common));
  return [catalog, ...sets, ...aboutSite(place, { baseUrl, organisation }), ...aboutLists(dataSets)];
}

function setOf(dataSet: DataSet, place: (name: string) => string, baseUrl: string, common: Thing['says']): Thing[] {
  const { name, title, description, keywords, files } = dataSet;
  const distribution = (at: number) => place(`${name}-${String(at + 1)}`);
  const without = common.filter(([predicate]) => predicate !== dct('license'));
  return [
    {
      id: place(name),
      types: [dcat('Dataset')],
      says: [
        [dct('identifier'), { text: place(name) }],
        ...inBoth(dct('title'), title),
        ...inBoth(dct('description'), description),
        ...without,
        [dct('accessRights'), { iri: listed.public }],
        [dcat('theme'), { iri: listed.government }],
        [dcat('landingPage'), { iri: `${baseUrl}/opendata` }],
        ...keywords.map((text) => [dcat('keyword'), { text, language: 'nl' }] as const),
        ...files.map((_, at) => [dcat('distribution'), { iri: distribution(at) }] as const),
      ],
    },
    ...files.map(({ path, mediaType }, at): Thing => {
      const url = new URL(path, `${baseUrl}/`).href;
      const kind = fileType(mediaType);
      return {
        id: distribution(at),
        types: [dcat('Distribution')],
        says: [
          [dct('title'), { text: `${title.nl} (${kind.name})`, language: 'nl' }],
          [dcat('accessURL'), { iri: url }],
          [dcat('downloadURL'), { iri: url }],
          [dcat('mediaType'), { iri: mediaTypeIri(mediaType) }],
          [dct('format'), { iri: kind.iri }],
          [dct('license'), { iri: listed.cc0 }],
          [dct('language'), { iri: listed.dutch }],
        ],
      };
    }),
  ];
}

function aboutSite(place: (name: string) => string, { baseUrl, organisation }: Site): Thing[] {
  const contact = libraryTexts('nl').openData.contact;
  return [
    {
      id: place('organisatie'),
      types: [foaf('Agent'), foaf('Organization')],
      says: [[foaf('name'), { text: organisation, language: 'nl' }]],
    },
    {
      id: place('contact'),
      types: [vcard('Kind'), vcard('Organization')],
      says: [
        [vcard('fn'), { text: `${organisation}, ${contact}`, language: 'nl' }],
        [vcard('hasURL'), { iri: `${baseUrl}/over` }],
      ],
    },
    { id: `${baseUrl}/opendata`, types: [foaf('Document')], says: [] },
  ];
}

/** What the values from official lists are, so that a reader without those lists can check the description. */
function aboutLists(dataSets: readonly DataSet[]): Thing[] {
  const mediaTypes = [...new Set(dataSets.flatMap(({ files }) => files.map(({ mediaType }) => mediaType)))];
  const inScheme: Term = { iri: listed.themes };
  return [
    { id: listed.public, types: [dct('RightsStatement')], says: [] },
    { id: listed.cc0, types: [dct('LicenseDocument')], says: [] },
    { id: listed.dutch, types: [dct('LinguisticSystem')], says: [] },
    {
      id: listed.government,
      types: [skos('Concept')],
      says: [
        [skos('prefLabel'), { text: 'Overheid en publieke sector', language: 'nl' }],
        [skos('inScheme'), inScheme],
      ],
    },
    {
      id: listed.themes,
      types: [skos('ConceptScheme')],
      says: [[dct('title'), { text: 'Data theme', language: 'en' }]],
    },
    ...mediaTypes.flatMap((mediaType): Thing[] => [
      { id: mediaTypeIri(mediaType), types: [dct('MediaType')], says: [] },
      { id: fileType(mediaType).iri, types: [dct('MediaTypeOrExtent')], says: [] },
    ]),
  ];
}

type Texts = ReturnType<typeof libraryTexts>['openData'];

function both(text: (texts: Texts) => string): Bilingual {
  return { nl: text(libraryTexts('nl').openData), en: text(libraryTexts('en').openData) };
}

function inBoth(predicate: string, { nl, en }: Bilingual): Thing['says'] {
  return [
    [predicate, { text: nl, language: 'nl' }],
    [predicate, { text: en, language: 'en' }],
  ];
}
