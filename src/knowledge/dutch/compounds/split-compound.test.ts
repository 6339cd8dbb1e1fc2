import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from './split-compound.ts';

describe('splitCompound', () => {
  it.each([
    ['fietspad', ['fiets', 'pad']],
    ['woningbouwvereniging', ['woning', 'bouw', 'vereniging']],
    ['kinderopvangtoeslag', ['kinder', 'opvang', 'toeslag']],
    ['belastingdienst', ['belasting', 'dienst']],
  ])('splits %s', (word, parts) => {
    expect(splitCompound(word).parts).toEqual(parts);
  });

  it.each(['vergadering', 'gemeente', 'burgemeester', 'kat', 'beslissing', 'weigering'])('leaves %s whole', (word) => {
    expect(splitCompound(word)).toEqual({ word, parts: [word], head: word });
  });

  it('keeps the letters of any word in order, and ends with its head', () => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[a-z'-]{0,70}$/));
    fc.assert(
      fc.property(word, (text) => {
        const { parts, head } = splitCompound(text);
        expect(parts.join('')).toBe(text);
        expect(text.endsWith(head)).toBe(true);
      }),
    );
  });
});
