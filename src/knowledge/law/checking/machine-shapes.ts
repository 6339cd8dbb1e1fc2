import { address, anyText, characters, fieldParts, layers } from './common-shapes.ts';
import { action } from './operation-shapes.ts';
import { anything, depending, flag, list, record, text, type Shape } from './shape.ts';

const base = ['name', 'type'];
const outputField = record({ required: base, fields: fieldParts });
const parameterField = record({ required: base, fields: { ...fieldParts, required: flag } });
const source = record({
  closed: true,
  fields: {
    regulation: anyText,
    output: anyText,
    parameters: record({ others: anyText }),
    description: anyText,
    endpoint: anyText,
  },
});
const inputField = record({ required: [...base, 'source'], fields: { ...fieldParts, source } });

const execution = record({
  closed: true,
  fields: {
    produces: record({
      fields: {
        legal_character: text({ oneOf: characters }),
        decision_type: text({
          oneOf: [
            'TOEKENNING',
            'AFWIJZING',
            'GOEDKEURING',
            'GEEN_BESLUIT',
            'ALGEMEEN_VERBINDEND_VOORSCHRIFT',
            'BELEIDSREGEL',
            'VOORBEREIDINGSBESLUIT',
            'ANDERE_HANDELING',
            'AANSLAG',
          ],
        }),
        procedure_id: anyText,
      },
    }),
    parameters: list(parameterField),
    input: list(inputField),
    output: list(outputField),
    actions: list(action),
  },
});

const authority = depending((value) =>
  typeof value === 'string'
    ? text({ pattern: /^#/, nl: 'verwijzing die met # begint', en: 'reference that starts with #' })
    : record({ required: ['name'], fields: { name: anyText, type: text({ oneOf: ['INSTANCE', 'CATEGORY'] }) } }),
);

const named = record({ fields: { name: anyText, type: anyText, required: flag, description: anyText } });

const enables = record({
  closed: true,
  required: ['regulatory_layer', 'subject'],
  fields: {
    regulatory_layer: text({ oneOf: layers }),
    subject: anyText,
    for: record({ fields: { name: anyText, type: text({ oneOf: ['INSTANCE', 'CATEGORY'] }) } }),
    interface: record({
      fields: {
        endpoint: anyText,
        parameters: list(named),
        output: list(record({ fields: { name: anyText, type: anyText, description: anyText } })),
      },
    }),
    defaults: record({ fields: { actions: list(anything) } }),
  },
});

const openTerm = record({
  closed: true,
  required: ['id', 'type'],
  fields: {
    id: anyText,
    description: anyText,
    type: text({ oneOf: ['string', 'number', 'boolean', 'amount', 'date'] }),
    required: flag,
    delegated_to: anyText,
    delegation_type: anyText,
    legal_basis: anyText,
    default: record({ closed: true, fields: { actions: list(action) } }),
  },
});

const hook = record({
  closed: true,
  required: ['hook_point', 'applies_to'],
  fields: {
    hook_point: text({ oneOf: ['pre_actions', 'post_actions'] }),
    applies_to: record({
      closed: true,
      required: ['legal_character'],
      fields: { legal_character: text({ oneOf: characters }), decision_type: anyText, stage: anyText },
    }),
  },
});

const closedTexts = (required: readonly string[], more: Readonly<Record<string, Shape>> = {}): Shape =>
  record({
    closed: true,
    required,
    fields: { ...Object.fromEntries(required.map((name) => [name, anyText])), ...more },
  });

/** What stands under `machine_readable`. */
export const machineReadable = record({
  closed: true,
  fields: {
    endpoint: anyText,
    competent_authority: authority,
    enables: list(enables),
    requires: list(
      record({
        closed: true,
        fields: {
          article: anyText,
          law: anyText,
          regeling: anyText,
          koninklijk_besluit: anyText,
          values: list(anyText),
        },
      }),
    ),
    open_terms: list(openTerm),
    implements: list(closedTexts(['law', 'article', 'open_term'], { gelet_op: anyText })),
    definitions: record({}),
    execution,
    hooks: list(hook),
    overrides: list(closedTexts(['law', 'article', 'output'])),
    untranslatables: list(
      closedTexts(['construct', 'reason'], { suggestion: anyText, legal_text_excerpt: anyText, accepted: flag }),
    ),
  },
});

/** The lines of a procedure (RFC-008). */
export const procedure = record({
  required: ['id', 'applies_to', 'stages'],
  fields: {
    id: anyText,
    default: flag,
    applies_to: record({ required: ['legal_character'], fields: { legal_character: anyText } }),
    stages: list(
      record({
        required: ['name'],
        fields: {
          name: anyText,
          description: anyText,
          requires: list(
            record({
              required: ['name', 'type'],
              fields: {
                name: anyText,
                type: text({ oneOf: ['string', 'number', 'boolean', 'date', 'array', 'object'] }),
              },
            }),
          ),
        },
      }),
    ),
  },
});

export const preamble = record({
  closed: true,
  required: ['text'],
  fields: { text: anyText, url: address, machine_readable: machineReadable },
});
