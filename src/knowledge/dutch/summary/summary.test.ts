import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLines, oddText } from '../testing/odd-texts.ts';
import { summary, themeSummary } from './summary.ts';

const letter = `Geachte raad,

Ik schrijf u over de bushalte in onze wijk. De bushalte bij het dorpsplein is sinds januari opgeheven. Daardoor moeten ouderen twee
kilometer lopen naar de volgende bushalte. Mijn buurvrouw is laatst gevallen. Het weer was slecht. Wij vragen u de bushalte bij het dorpsplein
weer te openen.

Met vriendelijke groet,
Anna`;

describe('summary', () => {
  it('picks sentences that carry the text, in its order', () => {
    const chosen = summary(letter, 2).map((sentence) => sentence.text);
    expect(chosen).toHaveLength(2);
    for (const sentence of chosen) expect(sentence).toContain('bushalte');
  });

  it('quotes literally, at most as many as asked, in order and without overlap', () => {
    fc.assert(
      fc.property(oddText, fc.integer({ min: 0, max: 6 }), (text, count) => {
        const chosen = summary(text, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        let end = 0;
        for (const sentence of chosen) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        }
      }),
    );
  });

  it.each(longLines(200_000))('finishes a long line of %s', (_, text) => {
    expect(summary(text, 3).length).toBeLessThanOrEqual(3);
  });
});

describe('themeSummary', () => {
  const stories = [
    'Hallo, ik ben Piet. De bus rijdt in het weekend niet meer en ik heb geen auto.',
    'Waarom rijdt lijn 8 niet meer in het weekend? Ik werk op zaterdag en kan nu niet naar mijn werk.',
    'De bus op lijn 8 rijdt niet meer in het weekend.',
    'Mijn fiets is gestolen bij het station.',
  ];

  it('quotes what most texts tell, from different texts', () => {
    const chosen = themeSummary(stories, 2);
    for (const { source, start, end, text } of chosen) {
      expect(stories[source]?.slice(start, end)).toBe(text);
      expect(text).toContain('weekend');
    }
    expect(new Set(chosen.map(({ source }) => source)).size).toBe(2);
  });

  it('picks the same sentences in another order of the texts', () => {
    const quotes = (texts: string[]): string[] =>
      themeSummary(texts, 2)
        .map(({ text }) => text)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (order) => {
        expect(quotes(order)).toEqual(quotes(stories));
      }),
    );
  });

  it('quotes literally from odd texts', () => {
    fc.assert(
      fc.property(fc.array(oddText, { maxLength: 5 }), (texts) => {
        for (const { source, start, end, text } of themeSummary(texts, 3))
          expect(texts[source]?.slice(start, end)).toBe(text);
      }),
    );
  });
});
