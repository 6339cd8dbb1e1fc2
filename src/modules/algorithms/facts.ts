import type { AlgorithmFacts, AlgorithmId } from './algorithm.ts';

const woo = { title: 'Wet open overheid', link: 'https://wetten.overheid.nl/BWBR0045754' };
const awb = { title: 'Algemene wet bestuursrecht', link: 'https://wetten.overheid.nl/BWBR0005537' };
const gdpr = {
  title: 'Algemene verordening gegevensbescherming',
  link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
};
const common = { state: 'in-use', since: '2026-11', licence: 'EUPL-1.2', theme: 'Bestuur' } as const;
const withFrequencies = 'EUPL-1.2; CC BY-SA 4.0 (woordfrequenties)';

const tell = { href: '/melden', text: { nl: 'Een verhaal vertellen', en: 'Telling a story' } };
const readers = ['coordinator', 'policy-owner', 'lawyer'] as const;
const inbox = {
  ...{ href: '/werk/signalen', who: readers },
  text: { nl: 'De signalen op de werkplek', en: 'The signals on the desk' },
};
const proposals = {
  ...{ href: '/werk/voorstellen', who: ['coordinator'] as const },
  text: { nl: 'Voorstellen voor thema’s', en: 'Proposed themes' },
};
const imports = {
  ...{ href: '/werk/signalen/inlezen', who: ['professional', 'coordinator'] as const },
  text: { nl: 'Signalen inlezen', en: 'Importing signals' },
};
const members = {
  ...{ href: '/werk/themas', who: readers },
  text: { nl: 'De signalen in een thema', en: 'The signals in a theme' },
};
const searchPage = { href: '/zoeken', text: { nl: 'Zoeken', en: 'Search' } };
const inTerminal = { href: null, text: { nl: 'De opdrachtregel', en: 'The command line' } };

/** Everything about the algorithms that is the same in every language. */
export const facts: { readonly [Id in AlgorithmId]: AlgorithmFacts & { readonly id: Id } } = {
  zoeken: {
    ...common,
    ...{ id: 'zoeken', category: 'C', decision: null, personalData: false, learned: true },
    places: [searchPage, tell],
    commands: ['text rank', 'text split', 'text stem', 'text sentences'],
    ...{ room: 'src/knowledge/dutch', card: 'src/knowledge/dutch/README.md', licence: withFrequencies, law: woo },
  },
  spelling: {
    ...common,
    ...{ id: 'spelling', category: 'C', decision: null, personalData: false, learned: false },
    places: [searchPage],
    commands: [],
    ...{ room: 'src/knowledge/dutch/spelling', card: 'src/knowledge/dutch/README.md', law: woo },
    licence: withFrequencies,
  },
  persoonsgegevens: {
    ...common,
    ...{ id: 'persoonsgegevens', category: 'B', personalData: true, learned: true },
    decision: { role: 'coordinator', act: 'signals.mask' },
    places: [tell, inbox],
    commands: ['text names', 'text mask'],
    ...{ room: 'src/knowledge/personal-data', card: 'src/knowledge/personal-data/model-card.md', law: gdpr },
    licence: 'EUPL-1.2; CC BY 4.0 (plaatsnamen)',
  },
  dubbelingen: {
    ...common,
    ...{ id: 'dubbelingen', category: 'C', personalData: true, learned: false },
    decision: { role: 'coordinator', act: 'signals.write' },
    places: [inbox, imports],
    commands: ['text duplicates', 'text reply'],
    ...{ room: 'src/knowledge/duplicates', card: 'src/knowledge/duplicates/README.md', law: awb },
  },
  themas: {
    ...common,
    ...{ id: 'themas', category: 'B', personalData: true, learned: false },
    decision: { role: 'coordinator', act: 'themes.accept' },
    places: [tell, proposals],
    commands: ['text groups'],
    ...{ room: 'src/knowledge/themes', card: 'src/knowledge/themes/README.md', law: awb },
  },
  'pieken-en-briefacties': {
    ...common,
    ...{ id: 'pieken-en-briefacties', category: 'C', personalData: true, learned: false },
    decision: { role: 'coordinator', act: 'themes.accept' },
    places: [proposals],
    commands: ['text campaigns'],
    ...{ room: 'src/knowledge/themes', card: 'src/knowledge/themes/README.md', law: awb },
  },
  toezeggingen: {
    ...common,
    ...{ id: 'toezeggingen', category: 'C', personalData: false, learned: true },
    decision: { role: 'policy-owner', act: 'plans.review' },
    places: [{ href: '/plannen', text: { nl: 'Plannen', en: 'Plans' } }],
    commands: ['text commitments'],
    ...{ room: 'src/knowledge/commitments', card: 'src/knowledge/commitments/model/README.md', law: woo },
  },
  leesbaarheid: {
    ...common,
    ...{ id: 'leesbaarheid', category: 'C', personalData: false, learned: true },
    decision: { role: 'coordinator', act: 'answers.write' },
    places: [
      {
        href: null,
        text: { nl: 'Het voorbeeld van een antwoord aan iedereen', en: 'The preview of an answer to everyone' },
      },
    ],
    commands: ['text reading'],
    ...{ room: 'src/knowledge/dutch/reading', card: 'src/knowledge/dutch/model-card.md', law: null },
    licence: withFrequencies,
  },
  samenvatting: {
    ...common,
    ...{ id: 'samenvatting', category: 'C', decision: null, personalData: true, learned: false },
    places: [inbox, members],
    commands: ['text summary'],
    ...{ room: 'src/knowledge/dutch/summary', card: 'src/knowledge/dutch/README.md', law: awb },
  },
  beoordelingsvolgorde: {
    ...common,
    ...{ id: 'beoordelingsvolgorde', category: 'B', personalData: true, learned: false, state: 'in-development' },
    decision: { role: 'woo-officer', act: null },
    places: [inTerminal],
    commands: ['text review'],
    ...{ room: 'src/knowledge/review', card: 'src/knowledge/review/README.md', law: woo },
  },
  wetten: {
    ...common,
    ...{ id: 'wetten', category: 'B', personalData: true, learned: false, state: 'in-development', theme: 'Recht' },
    decision: { role: 'professional', act: null },
    places: [inTerminal],
    commands: ['law run', 'law ask', 'law test', 'law check', 'law verify'],
    ...{ room: 'src/knowledge/law', card: 'src/knowledge/law/README.md', law: awb },
  },
};
