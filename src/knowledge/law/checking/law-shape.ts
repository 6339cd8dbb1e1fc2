import { asRecord, asText } from '../reading/record.ts';
import type { Value } from '../values/value.ts';
import { address, anyText, bwbId, codes, date, layers, requiredByLayer } from './common-shapes.ts';
import { machineReadable, preamble, procedure } from './machine-shapes.ts';
import { list, record, text, type Report } from './shape.ts';

const articleReference = record({
  closed: true,
  required: ['id', 'bwb_id'],
  fields: {
    id: anyText,
    bwb_id: bwbId,
    artikel: anyText,
    lid: anyText,
    onderdeel: anyText,
    hoofdstuk: anyText,
    paragraaf: anyText,
    afdeling: anyText,
  },
});

const article = record({
  closed: true,
  required: ['number', 'text', 'url'],
  fields: {
    number: anyText,
    text: anyText,
    url: address,
    machine_readable: machineReadable,
    references: list(articleReference),
  },
});

const law = record({
  required: ['regulatory_layer', 'publication_date', 'url', 'articles'],
  fields: {
    name: anyText,
    publication_date: date,
    valid_from: text({
      pattern: /^([0-9]{4}-[0-9]{2}-[0-9]{2}|#.+)$/,
      nl: 'datum of verwijzing (#naam)',
      en: 'date or reference (#name)',
    }),
    valid_to: date,
    regulatory_layer: text({ oneOf: layers }),
    url: address,
    ...codes,
    celex_nummer: anyText,
    eli: address,
    tractatenblad_id: anyText,
    unts_nummer: anyText,
    officiele_titel: anyText,
    stcrt_id: anyText,
    organisation: anyText,
    legal_basis: list(
      record({
        closed: true,
        required: ['law_id', 'article'],
        fields: { law_id: anyText, article: anyText, description: anyText },
      }),
    ),
    preamble,
    articles: list(article),
    procedure: list(procedure),
  },
});

/** Checks the content of a law file against schema 0.5.6 (RegelRecht). */
export function checkShape(content: Value, report: Report): void {
  law(content, '', report);
  const given = asRecord(content);
  const layer = asText(given['regulatory_layer']) ?? '';
  // JSON Schema lets an absent layer satisfy every condition, so then all of them would apply; one complaint is enough.
  for (const name of requiredByLayer[layer] ?? []) {
    if (!(name in given))
      report(name, `ontbreekt; een ${layer} moet dit hebben`, `is missing; a ${layer} must have it`);
  }
}
