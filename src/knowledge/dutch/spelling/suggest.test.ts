import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { suggest, vocabularyOf } from './suggest.ts';

const vocabulary = vocabularyOf([
  ['gemeente', 90],
  ['gemeenten', 40],
  ['vergunning', 50],
  ['eigenaar', 10],
  ['fiets', 30],
  ['fietsen', 30],
]);

describe('suggest', () => {
  it.each([
    ['gemeete', 'gemeente'],
    ['vergunnign', 'vergunning'],
    ['ijgenaar', 'eigenaar'],
    ['Feits', 'fiets'],
  ])('%s means %s', (typed, meant) => {
    expect(suggest(typed, vocabulary)[0]).toBe(meant);
  });

  it('says nothing of words it knows or that look like none', () => {
    for (const word of ['gemeente', 'Fietsen', 'xyzzy', '1234', '', 'a\u0000b'])
      expect(suggest(word, vocabulary)).toEqual([]);
  });
});

describe('editDistance', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);

  it('is the same both ways, and zero only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(distance).toBe(editDistance(b, a, 9));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it('stops beyond what is asked', () => {
    expect(editDistance('aaaa', 'bbbb', 2)).toBe(3);
    expect(editDistance('aanvraag', 'aanvrga', 2)).toBe(2);
  });
});
