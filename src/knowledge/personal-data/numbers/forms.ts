import { passesElevenTest, passesVatTest } from './check-digits.ts';
import { isLicencePlate } from './licence-plate.ts';
import type { NumberForm } from './number-form.ts';
import { isDutchTelephone } from './telephone.ts';

const organisation = /\b(?:rsin|fiscaal nummer|fiscaalnummer|fi-nummer|loonheffingen\w*)\b/iu;
const otherNumber =
  /\b(?:order|bestel|factuur|artikel|klant|polis|referentie|transactie|pakket|track)[\w-]*(?:\s*(?:nr\.?|nummer|code))?[:\s#]*$/iu;
const money = /(?:€|eur|euro)\s*$/iu;

/** Forms that start with a digit, a plus or a bracket; the first that holds wins. */
export const digitForms: readonly NumberForm[] = [
  {
    kind: 'telephone',
    reason: 'dutch-number',
    confidence: 0.93,
    form: /(?:\+31|0031)[ -.]?(?:\(0\))?[ ]?[1-9](?:[ .-]?\d){8}(?![\d])|\(?0[1-9]\d{0,2}\)?(?: ?[-/.] ?| )?\d(?:[ .-]?\d){5,7}(?!\d)|0[1-9](?:[ .-]\d\d){4}(?!\d)/y,
    holds: isDutchTelephone,
    notAfter: otherNumber,
  },
  {
    kind: 'telephone',
    reason: 'foreign-number',
    confidence: 0.85,
    form: /(?:\+(?!31)|00(?!31|0))[1-9]\d{0,2}[ .-]?(?:\(0\) ?)?\d(?:[ .-]?\d){6,11}(?!\d)/y,
    notAfter: otherNumber,
  },
  {
    kind: 'organisation-number',
    reason: 'eleven-test',
    confidence: 0.95,
    form: /\d{9}(?:L\d\d)?(?![\d-])|\d{4}[. ]\d{2}[. ]\d{3}(?!\d)/y,
    holds: (text) => passesElevenTest(text.slice(0, 11).replace(/L.*$/u, '')),
    after: organisation,
  },
  {
    kind: 'bsn',
    reason: 'eleven-test',
    confidence: 0.97,
    form: /\d{9}(?![\d]|[.,-]\d)|\d{4}[. -]\d{2}[. -]\d{3}(?![\d]|[.,]\d)|\d{3}([. -])\d{3}\1\d{3}(?![\d]|[.,]\d)|\d{2}([. -])\d{2}\2\d{2}\2\d{3}(?!\d)/y,
    holds: passesElevenTest,
    notAfter: money,
  },
  {
    kind: 'bsn',
    reason: 'eleven-test',
    confidence: 0.95,
    form: /\d{8}(?!\d)/y,
    holds: (text) => passesElevenTest(`0${text}`),
    after: /\b(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)\b/iu,
  },
  {
    kind: 'organisation-number',
    reason: 'chamber-of-commerce',
    confidence: 0.93,
    form: /\d{8}(?!\d)|\d{12}(?!\d)|\d{2}[. ]\d{2}[. ]\d{2}[. ]\d{2}(?!\d)/y,
    after: /\b(?:kvk|k\.v\.k|kamer van koophandel|handelsregister|vestigingsnummer)/iu,
  },
  {
    kind: 'document-number',
    reason: 'driving-licence',
    confidence: 0.9,
    form: /\d{10}(?!\d)/y,
    after: /\brijbewijs/iu,
  },
  {
    kind: 'licence-plate',
    reason: 'series',
    confidence: 0.9,
    form: /\d{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3}(?![\p{L}\d-])/iuy,
    holds: isLicencePlate,
  },
  {
    kind: 'postcode',
    reason: 'form',
    confidence: 0.92,
    form: /(?!(?:19|20)\d\d (?:EN|IN|IS|OP|OF|TE|NA|AL|ER|DE)\b)[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}| (?!sa|sd|ss|is|en|in|op|te|of|na|om|er|ik|je|we|ze|bv|cm|km|mm|kg|ha|km|jr|nl|eu)[a-z]{2}(?=,? \p{Lu})|(?!sa|sd|ss)[a-z]{2})(?![\p{L}\d])/uy,
    notAfter: /(?:€|euro)\s*$/iu,
  },
];

/** Forms that start with a word of capitals. */
export const wordForms: readonly NumberForm[] = [
  {
    kind: 'organisation-number',
    reason: 'vat-test',
    confidence: 0.97,
    form: /NL[ .-]?\d{4}[ .]?\d{2}[ .]?\d{3}[ .]?B[ .]?\d{2}(?![\p{L}\d])/iuy,
    holds: passesVatTest,
  },
  {
    kind: 'licence-plate',
    reason: 'series',
    confidence: 0.9,
    form: /[A-Z]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\d-])/uy,
    holds: isLicencePlate,
  },
  {
    kind: 'licence-plate',
    reason: 'series',
    confidence: 0.85,
    form: /[a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3}(?![\p{L}\d-])/iuy,
    holds: (text) => /\d/u.test(text) && /[a-z]/iu.test(text) && text.replace(/-/gu, '').length === 6,
    after: /\b(?:kenteken|nummerplaat|kentekenplaat)/iu,
  },
  {
    kind: 'document-number',
    reason: 'identity-document',
    confidence: 0.93,
    form: /(?!\p{Lu}{9})[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/uy,
  },
];

/** Numbers of cases: after a word that says so, of any form with a digit in it. */
export const caseForm: NumberForm = {
  kind: 'case-number',
  reason: 'case-words',
  confidence: 0.85,
  form: /(?=[^\s]{0,40}\d)[\p{L}\d](?:[\p{L}\d]|[-/.](?=[\p{L}\d])|_){2,39}(?: [A-Z]{2,4} \d{1,5}| \d{2}\/\d{1,6})?/uy,
  after:
    /(?:\b(?:zaak|dossier|bezwaar|beschikkings?|aanvraag|meldings?|registratie|parket|rol|cliënt|vergunning|proces-verbaal|klacht|patiënt)(?:s?nummer|s?nr\.?)(?: is)?|\b(?:ons |uw )?kenmerk(?: is)?|\b(?:zaak|dossier|z-?id)(?: met)?(?: nummer| nr\.?)?)\s*[:#]?\s*$/iu,
};
