import type { Bilingual } from '../../kernel/errors.ts';
import type { AlgorithmId } from './algorithm.ts';

/**
 * A measured figure, typed here and nowhere else in the product. A test checks that it stands in docs/measurements.md:
 * figures are written as they stand there, on the line that holds `line`, under the heading where `command` stands.
 */
export interface Figure {
  readonly algorithm: AlgorithmId;
  readonly measure: Bilingual;
  readonly ours: string;
  /** What it is compared with, on the same data. */
  readonly beside?: { readonly what: Bilingual; readonly figure: string };
  /** What was aimed at; absent where the aim is to be better than what stands beside it. */
  readonly aim?: string;
  readonly better: 'higher' | 'lower';
  readonly data: Bilingual;
  readonly command: string;
  readonly line: string;
  /** Stands in the picture of the overview: shares between 0 and 1, or in percent. */
  readonly pictured?: true;
}

const same = (text: string): Bilingual => ({ nl: text, en: text });
const helpPages = {
  nl: '2.560 Nederlandse hulppagina’s met 830 zoekvragen (LibreOffice)',
  en: '2,560 Dutch help pages with 830 queries (LibreOffice)',
};
const news = {
  nl: 'Krantenartikelen (CoNLL-2002), bij een tweelingmodel dat er niet van leerde',
  en: 'Newspaper articles (CoNLL-2002), by a twin model that did not learn from them',
};
const screening = {
  nl: '17 verzamelingen van anderen, elk drie keer (ASReview, Cohen)',
  en: '17 sets of others, three times each (ASReview, Cohen)',
};
const madeCampaigns = { nl: '360 gemaakte briefacties', en: '360 generated campaigns' };
const themesBench = 'npm run bench -- themes';
const reviewBench = 'npm run bench -- review --all';

/** All figures on the pages; bring them up to date together with docs/measurements.md. */
export const figures: readonly Figure[] = [
  {
    ...{ algorithm: 'zoeken', better: 'higher', data: helpPages, pictured: true },
    measure: {
      nl: 'Zoeken: de beste tien resultaten (nDCG@10)',
      en: 'Search: the best ten results (nDCG@10)',
    },
    ...{
      ours: '0.682',
      beside: { what: { nl: 'losse stukjes van vier letters', en: 'runs of four letters' }, figure: '0.609' },
    },
    ...{ command: 'npm run bench -- search-quality', line: 'search, nDCG@10' },
  },
  {
    ...{ algorithm: 'zoeken', better: 'higher' },
    measure: { nl: 'Hoofddeel van een lang woord goed gevonden', en: 'Head of a compound found right' },
    ...{ ours: '0.957', beside: { what: same('Koehn-Knight'), figure: '0.927' } },
    data: { nl: 'Samengestelde woorden die apart zijn gehouden (lint_ii)', en: 'Compounds kept apart (lint_ii)' },
    ...{ command: 'npm run bench -- words', line: 'compounds, kept apart' },
  },
  {
    ...{ algorithm: 'persoonsgegevens', better: 'higher', data: news, pictured: true },
    measure: { nl: 'Namen die helemaal zijn afgedekt', en: 'Names wholly covered' },
    ...{ ours: '0.963', beside: { what: { nl: 'alleen vaste patronen', en: 'fixed patterns only' }, figure: '0.556' } },
    ...{ command: 'npm run bench -- personal-data', line: 'whole articles' },
  },
  {
    ...{ algorithm: 'persoonsgegevens', better: 'higher', data: news },
    measure: { nl: 'Afgedekte woorden die echt een naam zijn', en: 'Covered words that really are names' },
    ...{ ours: '0.870', beside: { what: { nl: 'alleen vaste patronen', en: 'fixed patterns only' }, figure: '0.379' } },
    ...{ command: 'npm run bench -- personal-data', line: 'whole articles' },
  },
  {
    ...{ algorithm: 'dubbelingen', better: 'higher', pictured: true },
    measure: { nl: 'Kopieën goed gevonden, schone tekst (F1)', en: 'Copies found right, clean texts (F1)' },
    ...{ ours: '0.996', beside: { what: same('MinHash'), figure: '0.892' } },
    data: { nl: 'Teksten met gemaakte kopieën', en: 'Texts with copies made from them' },
    ...{ command: 'npm run bench -- duplicates', line: 'duplicates, clean F1' },
  },
  {
    ...{ algorithm: 'dubbelingen', better: 'higher' },
    measure: { nl: 'Kopieën goed gevonden, met scanfouten (F1)', en: 'Copies found right, with scanning errors (F1)' },
    ...{ ours: '0.995', beside: { what: same('MinHash'), figure: '0.302' } },
    data: { nl: 'Dezelfde teksten met gemaakte scanfouten', en: 'The same texts with scanning errors made in them' },
    ...{ command: 'npm run bench -- duplicates', line: 'with scanning noise F1' },
  },
  {
    ...{ algorithm: 'themas', better: 'higher', pictured: true },
    measure: { nl: 'Groepen zoals mensen ze maakten (NMI)', en: 'Groups as people made them (NMI)' },
    ...{
      ours: '0.723',
      beside: {
        what: { nl: 'k-means, aantal groepen gegeven', en: 'k-means, number of groups given' },
        figure: '0.715',
      },
    },
    data: { nl: 'Titels van vragen op StackOverflow', en: 'Titles of questions on StackOverflow' },
    ...{ command: themesBench, line: 'StackOverflow, NMI' },
  },
  {
    ...{ algorithm: 'themas', better: 'higher' },
    measure: { nl: 'Groepen zoals mensen ze maakten (NMI)', en: 'Groups as people made them (NMI)' },
    ...{ ours: '0.693', beside: { what: { nl: 'beste bekende werkwijze', en: 'best known way' }, figure: '0.678' } },
    data: { nl: 'Vragen aan een bank (BANKING77)', en: 'Questions to a bank (BANKING77)' },
    ...{ command: themesBench, line: 'BANKING77 test, NMI' },
  },
  {
    ...{ algorithm: 'pieken-en-briefacties', better: 'higher', data: madeCampaigns, pictured: true },
    measure: { nl: 'Gemaakte briefacties gevonden', en: 'Generated campaigns found' },
    ...{ ours: '100 %', aim: '95 %', command: themesBench, line: 'campaigns found / separate writers flagged' },
  },
  {
    ...{ algorithm: 'pieken-en-briefacties', better: 'lower', data: madeCampaigns },
    measure: {
      nl: 'Losse schrijvers ten onrechte als briefactie',
      en: 'Separate writers wrongly taken for a campaign',
    },
    ...{ ours: '0.3 %', aim: '1 %', command: themesBench, line: 'campaigns found / separate writers flagged' },
  },
  {
    ...{ algorithm: 'toezeggingen', better: 'higher', pictured: true },
    measure: { nl: 'Aangewezen zinnen die een toezegging zijn', en: 'Sentences pointed out that are commitments' },
    ...{
      ours: '0.885',
      beside: {
        what: { nl: 'alle zinnen met zal, zullen of gaan', en: 'all sentences with will or going to' },
        figure: '0.786',
      },
    },
    data: { nl: '162 zinnen van één stuk, apart gehouden', en: '162 sentences of one paper, kept apart' },
    ...{ command: 'npm run bench -- commitments', line: "ministry's paper, kept apart" },
  },
  {
    ...{ algorithm: 'toezeggingen', better: 'higher' },
    measure: { nl: 'Toezeggingen die zijn aangewezen', en: 'Commitments that were pointed out' },
    ...{
      ours: '0.915',
      beside: {
        what: { nl: 'alle zinnen met zal, zullen of gaan', en: 'all sentences with will or going to' },
        figure: '0.186',
      },
    },
    data: { nl: '162 zinnen van één stuk, apart gehouden', en: '162 sentences of one paper, kept apart' },
    ...{ command: 'npm run bench -- commitments', line: "ministry's paper, kept apart" },
  },
  {
    ...{ algorithm: 'leesbaarheid', better: 'higher', pictured: true },
    measure: { nl: 'Makkelijkste van twee zinnen aangewezen', en: 'Simpler of two sentences pointed out' },
    ...{ ours: '0.829', beside: { what: { nl: 'beste bekende werkwijze', en: 'best known way' }, figure: '0.727' } },
    data: {
      nl: 'Zinnen van een gemeente met een eenvoudiger versie (Amsterdam)',
      en: 'Sentences of a town with a simpler version (Amsterdam)',
    },
    ...{ command: 'npm run bench -- readability', line: 'which of a pair is simpler' },
  },
  {
    ...{ algorithm: 'samenvatting', better: 'higher', pictured: true },
    measure: { nl: 'Kernzinnen die vooraf waren aangestreept', en: 'Key sentences that were marked beforehand' },
    ...{ ours: '0.750', beside: { what: same('TextRank'), figure: '0.450' } },
    data: { nl: '30 verzonnen teksten', en: '30 invented texts' },
    ...{ command: 'npm run bench -- summary', line: 'summary, marked sentences' },
  },
  {
    ...{ algorithm: 'beoordelingsvolgorde', better: 'higher', data: screening, pictured: true },
    measure: { nl: 'Leeswerk dat het scheelt (WSS@95)', en: 'Reading that it saves (WSS@95)' },
    ...{ ours: '0.528', beside: { what: same('ASReview ELAS u4'), figure: '0.478' }, aim: '0.49' },
    ...{ command: reviewBench, line: '| WSS@95' },
  },
  {
    ...{ algorithm: 'beoordelingsvolgorde', better: 'higher', data: screening },
    measure: {
      nl: 'Keren dat 95 % was gevonden toen stoppen mocht',
      en: 'Times that 95 % was found when stopping was advised',
    },
    ...{ ours: '1.000', beside: { what: same('Buscar'), figure: '1.000' }, aim: '0.95' },
    ...{ command: reviewBench, line: 'runs that reached 95 %' },
  },
  {
    ...{ algorithm: 'wetten', better: 'higher' },
    measure: { nl: 'Proeven van anderen die goed gaan', en: 'Tests of others that pass' },
    ...{ ours: '113', aim: '113' },
    data: { nl: 'Voorbeelden en scenario’s van RegelRecht', en: 'Cases and scenarios of RegelRecht' },
    ...{ command: 'npm run bench:law', line: '113 passed, 0 failed' },
  },
];

export const figuresOf = (algorithm: AlgorithmId): readonly Figure[] =>
  figures.filter((figure) => figure.algorithm === algorithm);
