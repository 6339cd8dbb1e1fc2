import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../index.ts';
import { madeNumbers } from '../testing/made-numbers.ts';

const kinds = (text: string): string[] => findPersonalData(text).map((span) => `${span.kind}: ${span.text}`);
const numbers = (text: string): string[] => kinds(text).filter((found) => !found.startsWith('person'));

describe('numbers with a check', () => {
  it('are found where the check holds and left where it fails', () => {
    let state = 1;
    const made = madeNumbers(600, () => (state = (state * 48271) % 2147483647) / 2147483647);
    const wrong = made.filter(({ text, number, kind, right }) => {
      return findPersonalData(text).some((span) => span.kind === kind && span.text === number) !== right;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['bsn 111222333', 'bsn: 111222333'],
    ['BSN: 1112.22.333', 'bsn: 1112.22.333'],
    ['rekening BE68 5390 0754 7034', 'iban: BE68 5390 0754 7034'],
    ['RSIN 111222333', 'organisation-number: 111222333'],
    ['btw-nummer NL111222333B01', 'organisation-number: NL111222333B01'],
  ])('%s', (text, found) => {
    expect(numbers(text)).toEqual([found]);
  });
});

describe('other forms', () => {
  it.each([
    ['Bel 06-12345678', 'telephone: 06-12345678'],
    ['Bel (020) 123 45 67 overdag', 'telephone: (020) 123 45 67'],
    ['Bel +31 (0)6 1234 5678 graag', 'telephone: +31 (0)6 1234 5678'],
    ['mail j.devries+woo@post.voorbeeld.nl.', 'email: j.devries+woo@post.voorbeeld.nl'],
    ['auto met 12-AB-34 stond fout', 'licence-plate: 12-AB-34'],
    ['kenteken g-123-bc', 'licence-plate: g-123-bc'],
    ['paspoort NX12B45K7 is kwijt', 'document-number: NX12B45K7'],
    ['rijbewijs nummer 5123456789', 'document-number: 5123456789'],
    ['KvK-nummer: 12345678', 'organisation-number: 12345678'],
    ['geboren op 3 mei 1962', 'date-of-birth: 3 mei 1962'],
    ['(geb. 12-03-1965)', 'date-of-birth: 12-03-1965'],
    ['Geboortedatum: 1965-03-12', 'date-of-birth: 1965-03-12'],
    ['zaaknummer 2024-00123', 'case-number: 2024-00123'],
    ['uitspraak AWB 20/1234 van de rechtbank', 'case-number: AWB 20/1234'],
    ['aan de Lindelaan 12a', 'address: Lindelaan 12a'],
    ['op de prins hendrikstraat 5 gebeurde het', 'address: hendrikstraat 5'],
    ['Ik woon op Het Zand 14', 'address: Zand 14'],
    ['voor de inrit van Oude Haven 6.', 'address: Oude Haven 6'],
    ['aan de Prins Bernhardkade 221-B, links', 'address: Prins Bernhardkade 221-B'],
    ['Bos | Achter de Molen 7 | -', 'address: Achter de Molen 7'],
  ])('%s', (text, found) => {
    expect(numbers(text)).toContain(found);
  });

  it.each([
    'Op 12-03-2024 was het 14:30 uur.',
    'Het kost € 1.234,56 of 111.222.333,00 euro in 2023.',
    'Zie artikel 5.1, lid 2 van de wet, bladzijde 1234.',
    'Ordernummer 123456789 en pakket 3SABCD123.',
    'Bel 14 020 of 0800-1234.',
    'Factuurnummer 0612345678 is betaald.',
    'In 2024 EN 2025 gebeurde dit 12 keer, op 3 wegen en 2 pleinen.',
    'Het besluit van 3 mei 2024 gaat over 1500 woningen.',
    'De snelweg 12 is dicht en onderweg 3 files.',
    'Het is 10-10 gelijk en A-12 ligt open.',
  ])('leaves: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});
