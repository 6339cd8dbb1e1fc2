import { passesElevenTest, passesIbanTest, passesVatTest } from '../numbers/check-digits.ts';

/** A made text with one number in it. */
export interface MadeNumber {
  readonly text: string;
  readonly number: string;
  readonly kind: 'bsn' | 'iban' | 'organisation-number';
  /** Whether its check holds; where not, it must not be marked as this kind. */
  readonly right: boolean;
}

const around: readonly (readonly [string, string])[] = [
  ['Mijn nummer is ', '.'],
  ['Ik heb ', ' al drie keer doorgegeven.'],
  ['Het staat in de brief (', ') van 3 mei 2024.'],
  ['Nummer: ', '\nGraag snel antwoord.'],
  ['Op 12-03-2024 betaalde ik € 1.250,00, zie ', ', maar ik hoor niets.'],
  ['', ' klopt niet volgens artikel 4.2.'],
];

/** Makes texts with numbers of which half pass their check. `next` gives numbers from 0 to 1. */
export function madeNumbers(count: number, next: () => number): MadeNumber[] {
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(next() * 10)).join('');
  return Array.from({ length: count }, (_, at) => {
    const right = at % 2 === 0;
    const kind = (['bsn', 'iban', 'organisation-number'] as const)[at % 3] ?? 'bsn';
    const passes = { bsn: passesElevenTest, iban: passesIbanTest, 'organisation-number': passesVatTest }[kind];
    let number: string;
    do {
      const nine = `${1 + Math.floor(next() * 9)}${digits(8)}`;
      number = kind === 'iban' ? iban(digits(10), next) : kind === 'bsn' ? nine : `NL${nine}B01`;
    } while (passes(number) !== right);
    const shown = kind === 'iban' ? grouped(number, next) : kind === 'bsn' ? dotted(number, next) : number;
    const [before, after] = around[Math.floor(next() * around.length)] ?? ['', ''];
    return { text: before + shown + after, number: shown, kind, right };
  });
}

function iban(account: string, next: () => number): string {
  const bank = ['INGB', 'RABO', 'ABNA', 'TRIO', 'SNSB'][Math.floor(next() * 5)] ?? 'INGB';
  const bare = `${bank}${account}NL00`;
  let rest = 0;
  for (const character of bare)
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  const check = next() < 0.7 ? 98 - rest : 10 + Math.floor(next() * 80);
  return `NL${String(check).padStart(2, '0')}${bank}${account}`;
}

function grouped(number: string, next: () => number): string {
  return next() < 0.5 ? number : number.replace(/(.{4})(?=.)/gu, '$1 ');
}

function dotted(number: string, next: () => number): string {
  const choice = next();
  if (choice < 0.6) return number;
  const separator = choice < 0.8 ? '.' : ' ';
  return `${number.slice(0, 4)}${separator}${number.slice(4, 6)}${separator}${number.slice(6)}`;
}
