import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLines, oddText } from '../testing/odd-texts.ts';
import { reading } from './reading.ts';

describe('reading', () => {
  it.each([
    [
      'Indien u niet tijdig betaalt, wordt derhalve door de gemeente een aanmaning aan u verzonden, conform de verordening.',
      'Betaalt u te laat? Dan sturen wij u een brief.',
    ],
    [
      'Ten behoeve van de beoordeling van de aanvraag dient een schriftelijke toelichting te worden verstrekt.',
      'Wij willen uw aanvraag bekijken. Stuur ons daarvoor uw uitleg.',
    ],
  ])('finds the office sentence harder than the plain one', (hard, easy) => {
    expect(reading(hard).score).toBeGreaterThan(reading(easy).score);
  });

  it('names the words of offices with a plainer word, where they stand', () => {
    const text = 'Kom langs. Indien u niet kunt, bel dan.';
    const [word] = reading(text).words;
    expect(word).toMatchObject({ start: 11, end: 17, text: 'Indien', reason: 'office', simpler: 'als' });
  });

  it('names a phrase of offices whole, over any white space, and its words not again', () => {
    const { words } = reading('Wij schrijven u naar\naanleiding van uw brief, gelet op artikel 4.');
    expect(words).toMatchObject([
      { start: 16, end: 35, text: 'naar\naanleiding van', reason: 'office', simpler: 'vanwege' },
      { text: 'gelet op', simpler: 'vanwege' },
    ]);
  });

  it('calls a plural with an apostrophe as common as it is, whichever apostrophe', () => {
    expect(reading('Mijn collega’s maken video’s en e-mails in twee regio’s.').words).toEqual([]);
  });

  it('sees no verbs apart across a comma', () => {
    const [sentence] = reading(
      'Belangrijk is luisteren, en ook signalen van mensen in de wijk samen goed oppakken.',
    ).sentences;
    expect(sentence?.reasons).not.toContain('apart');
  });

  it('offers no word that seldom fits', () => {
    expect(reading('Is het mogelijk dat de vergadering wordt gehouden, en welke ramen gaan open?').words).toEqual([]);
  });

  it('says why a sentence is hard', () => {
    const [sentence] = reading(
      'De aanvraag wordt door een medewerker van de afdeling vergunningen behandeld.',
    ).sentences;
    expect(sentence?.reasons).toContain('passive');
  });

  it('points at what it claims, with scores from 0 to 100', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { score, sentences, words } = reading(text);
        for (const span of [...sentences, ...words]) expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const value of [score, ...sentences.map((one) => one.score)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it.each(longLines(200_000))('finishes a long line of %s', (_, text) => {
    expect(reading(text).score).toBeGreaterThanOrEqual(0);
  });
});
