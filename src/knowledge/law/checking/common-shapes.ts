import { depending, number, record, text, whole, type Shape } from './shape.ts';

export const layers = [
  'GRONDWET',
  'WET',
  'AMVB',
  'KONINKLIJK_BESLUIT',
  'MINISTERIELE_REGELING',
  'BELEIDSREGEL',
  'EU_VERORDENING',
  'EU_RICHTLIJN',
  'VERDRAG',
  'UITVOERINGSBELEID',
  'GEMEENTELIJKE_VERORDENING',
  'PROVINCIALE_VERORDENING',
  'WATERSCHAPS_VERORDENING',
];

export const characters = ['BESCHIKKING', 'TOETS', 'WAARDEBEPALING', 'BESLUIT_VAN_ALGEMENE_STREKKING', 'INFORMATIEF'];

export const anyText = text();
export const address = text({ pattern: /^[a-z][a-z0-9+.-]*:\S*$/i, nl: 'webadres', en: 'web address' });
export const date = text({
  pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  nl: 'datum (2025-01-31)',
  en: 'date (2025-01-31)',
});
export const bwbId = text({
  pattern: /^BWBR[0-9]{7}$/,
  nl: 'BWB-nummer (BWBR0000000)',
  en: 'BWB number (BWBR0000000)',
});

const reference = /^\$[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
export const variable = text({ pattern: reference, nl: 'verwijzing ($naam)', en: 'reference ($name)' });

export const legalBasis = record({
  closed: true,
  fields: {
    law: anyText,
    bwb_id: bwbId,
    article: anyText,
    paragraph: anyText,
    sentence: anyText,
    url: address,
    juriconnect: text({
      pattern: /^jci1\.3:c:BWBR[0-9]{7}(&[a-zA-Z_]+=.+)*$/,
      nl: 'Juriconnect-verwijzing',
      en: 'Juriconnect reference',
    }),
    explanation: anyText,
  },
});

const temporal = record({
  required: ['type'],
  fields: {
    type: text({ oneOf: ['period', 'point_in_time'] }),
    period_type: text({ oneOf: ['year', 'month', 'continuous'] }),
    reference: variable,
  },
});

const units = ['euro', 'eurocent', 'ratio', 'percentage', 'years', 'weeks', 'months', 'days'];

/** The parts of a parameter, input or output. */
export const fieldParts: Readonly<Record<string, Shape>> = {
  name: anyText,
  description: anyText,
  type: text({ oneOf: ['string', 'number', 'boolean', 'amount', 'object', 'array', 'date'] }),
  type_spec: record({
    fields: { unit: text({ oneOf: units }), precision: whole(0, Number.MAX_SAFE_INTEGER), min: number, max: number },
  }),
  temporal,
  legal_basis: legalBasis,
};

/** A territorial or official code that a layer must carry. */
export const codes: Readonly<Record<string, Shape>> = {
  bwb_id: bwbId,
  gemeente_code: text({ pattern: /^GM[0-9]{4}$/, nl: 'gemeentecode (GM0000)', en: 'municipality code (GM0000)' }),
  provincie_code: text({ pattern: /^PV[0-9]{2}$/, nl: 'provinciecode (PV00)', en: 'province code (PV00)' }),
  waterschap_code: text({ pattern: /^WS[0-9]{4}$/, nl: 'waterschapscode (WS0000)', en: 'water board code (WS0000)' }),
};

/** What a layer of rules must carry besides the rest. */
export const requiredByLayer: Readonly<Record<string, readonly string[]>> = {
  WET: ['bwb_id'],
  AMVB: ['bwb_id'],
  MINISTERIELE_REGELING: ['bwb_id'],
  GRONDWET: ['bwb_id'],
  EU_VERORDENING: ['celex_nummer'],
  EU_RICHTLIJN: ['celex_nummer'],
  VERDRAG: ['tractatenblad_id'],
  GEMEENTELIJKE_VERORDENING: ['gemeente_code', 'officiele_titel'],
  PROVINCIALE_VERORDENING: ['provincie_code', 'officiele_titel'],
  WATERSCHAPS_VERORDENING: ['waterschap_code', 'officiele_titel'],
};

/** Text that is no reference, number, truth value, nothing, or an operation. */
export const plainOr = (operation: Shape): Shape =>
  depending((value) => {
    if (typeof value === 'string') return value.startsWith('$') ? variable : anyText;
    if (value === null || typeof value === 'boolean' || typeof value === 'number') return () => undefined;
    return typeof value === 'object' && 'digits' in value ? () => undefined : operation;
  });
