import { anyText } from '../checking/common-shapes.ts';
import { depending, list, record, text, whole, type Shape } from '../checking/shape.ts';
import { asRecord } from '../reading/record.ts';

/** Why a note exists: the motivations of the W3C Web Annotation vocabulary. */
const motivations = text({
  oneOf: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
});

const offset = whole(0, Number.MAX_SAFE_INTEGER);

const hint = record({
  closed: true,
  required: ['type', 'value'],
  fields: {
    type: text({ oneOf: ['CssSelector'] }),
    value: text({
      pattern: /^article\[number=['"][^'"]+['"]\]$/,
      nl: "aanwijzing (article[number='1'])",
      en: "hint (article[number='1'])",
    }),
    refinedBy: record({
      closed: true,
      required: ['type', 'start', 'end'],
      fields: { type: text({ oneOf: ['TextPositionSelector'] }), start: offset, end: offset },
    }),
  },
});

const selector = record({
  closed: true,
  required: ['type', 'exact'],
  fields: {
    type: text({ oneOf: ['TextQuoteSelector'] }),
    exact: text({ pattern: /./s, nl: 'citaat', en: 'quote' }),
    prefix: anyText,
    suffix: anyText,
    'regelrecht:hint': hint,
  },
});

const textual = record({
  closed: true,
  required: ['type', 'value', 'purpose'],
  fields: { type: anyText, value: anyText, purpose: motivations, format: anyText, language: anyText },
});

const resource = record({
  closed: true,
  required: ['type', 'source', 'purpose'],
  fields: { type: text({ oneOf: ['TextualBody', 'SpecificResource'] }), source: anyText, purpose: motivations },
});

const body = depending((value) => (asRecord(value)['type'] === 'TextualBody' ? textual : resource));

const bodies: Shape = (value, field, report) => {
  if (!Array.isArray(value)) return body(value, field, report);
  if (value.length === 0) report(field, 'is leeg', 'is empty');
  list(body)(value, field, report);
};

const creator = depending((value) =>
  typeof value === 'string'
    ? anyText
    : record({ closed: true, required: ['name'], fields: { type: anyText, name: anyText, organisation_id: anyText } }),
);

/** A file of notes (RegelRecht annotation schema 0.5.3). */
export const noteFile = record({
  closed: true,
  required: ['annotations'],
  fields: {
    $schema: anyText,
    annotations: list(
      record({
        closed: true,
        required: ['type', 'motivation', 'target', 'body'],
        fields: {
          type: text({ oneOf: ['Annotation'] }),
          motivation: motivations,
          creator,
          created: anyText,
          modified: anyText,
          resolution: text({ oneOf: ['found', 'orphaned', 'ambiguous'] }),
          workflow: text({ oneOf: ['open', 'resolved'] }),
          target: record({ closed: true, required: ['source', 'selector'], fields: { source: anyText, selector } }),
          body: bodies,
        },
      }),
    ),
  },
});
