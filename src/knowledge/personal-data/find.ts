import type { PersonalKind, PersonalSpan } from './personal-data.ts';
import { passesElevenTest, passesIbanTest } from './check-digits.ts';

interface Pattern {
  readonly kind: PersonalKind;
  readonly reason: string;
  readonly confidence: number;
  readonly form: RegExp;
  readonly holds?: (text: string) => boolean;
}

const patterns: readonly Pattern[] = [
  {
    kind: 'email',
    reason: 'form',
    confidence: 0.99,
    form: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu,
  },
  {
    kind: 'iban',
    reason: 'mod-97',
    confidence: 0.99,
    form: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/gi,
    holds: passesIbanTest,
  },
  {
    kind: 'telephone',
    reason: 'form',
    confidence: 0.9,
    form: /(?<![\d.,])(?:\+31|0031|0)[ -]?(?:\(0\))?[1-9](?:[ -]?\d){8}(?!\d)/g,
  },
  {
    kind: 'bsn',
    reason: 'eleven-test',
    confidence: 0.97,
    form: /(?<![\d.,])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\d])/g,
    holds: passesElevenTest,
  },
  { kind: 'postcode', reason: 'form', confidence: 0.9, form: /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/g },
  {
    kind: 'address',
    reason: 'street-and-number',
    confidence: 0.8,
    form: /\b(?:\p{Lu}[\p{L}'.-]+ (?:van (?:de |der |den )?)?){0,2}?\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|plantsoen|dreef|burgwal) \d{1,5}(?: ?[a-zA-Z]\b)?(?:-\d{1,3})?/gu,
  },
  {
    kind: 'date-of-birth',
    reason: 'birth-words',
    confidence: 0.9,
    form: /(?<=\bgeb(?:oren|\.|oortedatum)?:?(?: op)? )\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{4}/gi,
  },
  {
    kind: 'person',
    reason: 'title',
    confidence: 0.85,
    form: /(?<=\b(?:meneer|mevrouw|dhr\.|mevr\.|mw\.|de heer|mijn (?:man|vrouw|zoon|dochter|buurman|buurvrouw)|ik heet|mijn naam is) )\p{Lu}[\p{L}'-]*(?: (?:van|de|den|der|het|ter|ten|te|op|'t)\b){0,3}(?: \p{Lu}[\p{L}'-]*){0,2}/gu,
  },
];

/**
 * Finds passages with personal data in a Dutch text.
 * @param known names that are surely of persons here, such as the reporter's own; found everywhere, in all their parts.
 */
export function findPersonalData(text: string, known: { readonly names?: readonly string[] } = {}): PersonalSpan[] {
  const found: PersonalSpan[] = [];
  for (const { kind, reason, confidence, form, holds } of patterns) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      if (holds && !holds(match[0])) continue;
      if (found.some((span) => start < span.end && span.start < start + match[0].length)) continue;
      found.push({ start, end: start + match[0].length, kind, text: match[0], confidence, reason });
    }
  }
  for (const part of nameParts(known.names ?? [])) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])${escape(part)}(?![\\p{L}])`, 'giu'))) {
      const start = match.index;
      if (found.some((span) => start < span.end && span.start < start + match[0].length)) continue;
      found.push({
        start,
        end: start + match[0].length,
        kind: 'person',
        text: match[0],
        confidence: 0.95,
        reason: 'known-name',
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function nameParts(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => [name.trim(), ...name.trim().split(/\s+/)]);
  return [...new Set(parts)]
    .filter((part) => part.length >= 3 && !/^(van|den|der|het|ter|ten)$/i.test(part))
    .sort((a, b) => b.length - a.length);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
