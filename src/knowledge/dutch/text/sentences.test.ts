import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLines, oddText } from '../testing/odd-texts.ts';
import { sentences } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['articles and members', ['Zie art. 5.1, lid 2, Woo.', 'Dat geldt ook nu.']],
    ['titles and initials', ['Dhr. J.P. de Vries en mr. drs. A. Jansen kwamen.', 'Zij spraken met prof. dr. De Wit.']],
    ['amounts, dates and times', ['Het kost € 1.250,50 op 12-03-2024 om 9.00 uur.', 'Dat is veel.']],
    ['a year at the end', ['Dat was in 2024.', 'De raad besloot anders.']],
    ['abbreviations that close', ['Wij doen aan sport, muziek enz.', 'De rest volgt.']],
    ['abbreviations that go on', ['Dit gaat m.b.t. de wet niet door, d.w.z. nu niet.', 'Later wel.']],
    ['a company', ['Bel Jansen B.V.', 'De lijn is open.']],
    ['mail and web addresses', ['Mail naar jan.de.vries@x.nl.', 'Of kijk op www.x.nl/a.b voor meer.']],
    ['ellipses', ['En toen...', 'Niets.', 'Hij wacht… en wacht.']],
    ['quotes', ['Zij zei: "Dat mag niet!" en ging weg.', '"Wat?" vroeg hij.', '"Niets."', 'Zo ging het.']],
    ['an apostrophe at the start', ['Het is dicht.', "'s Avonds ook."]],
    ['a letter that names a thing', ['Kies plan B.', 'De rest valt af.']],
    ['brackets', ['Dat is zo (zie bijlage 2).', 'Klaar.']],
    [
      'numbers and streets',
      ['Zaaknr. 18/1234 en Kerkstr. 5 (zie p. 34 e.v., Stb. 2019, 123).', 'Reageer s.v.p.', 'Tot ma. 3 nov.'],
    ],
    ['names that start small', ['Dat is duur.', 'iPhones ook.', 'eHerkenning niet.']],
    ['people who write without capitals', ['de lamp is stuk.', 'kunt u komen?', 'ik wacht al weken.']],
    ['questions and calls', ['Mag dat?', 'Nee!', 'Goed.']],
  ])('knows %s', (_, expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });

  it('ends at headings, items of a list, greetings and blank lines', () => {
    const text = `Aanleiding
De gemeente legt fietspaden aan in de hele stad, omdat
veel mensen dat vragen.

Geachte heer Jansen,
U vroeg om stukken:
- een brief
- een plan; met
  bijlagen
1. Ten eerste
Met vriendelijke groet,
Piet`;
    expect(split(text)).toEqual([
      'Aanleiding',
      'De gemeente legt fietspaden aan in de hele stad, omdat\nveel mensen dat vragen.',
      'Geachte heer Jansen,',
      'U vroeg om stukken:',
      '- een brief',
      '- een plan; met\n  bijlagen',
      '1. Ten eerste',
      'Met vriendelijke groet,',
      'Piet',
    ]);
  });

  it('points at what it claims, in order, and leaves no letter out', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          expect(sentence.text).not.toBe('');
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each(longLines(500_000))('finishes a long line of %s', (_, text) => {
    const found = sentences(text);
    expect(found.every((one) => one.end <= text.length)).toBe(true);
  });
});
