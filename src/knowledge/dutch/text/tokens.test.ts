import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLines, oddText } from '../testing/odd-texts.ts';
import { tokens } from './tokens.ts';

describe('tokens', () => {
  it.each([
    ["foto's en re-integratie", ["foto's", 'en', 're-integratie']],
    ["'s avonds", ["'s", 'avonds']],
    ['art. 5.1, lid 2', ['art.', '5.1', ',', 'lid', '2']],
    ['dhr. J.P. de Vries', ['dhr.', 'J.P.', 'de', 'Vries']],
    ['€ 1.250,50 op 12-03-2024', ['€', '1.250,50', 'op', '12-03-2024']],
    ['Mail jan@x.nl. Of www.x.nl.', ['Mail', 'jan@x.nl', '.', 'Of', 'www.x.nl', '.']],
    ['in- en verkoop…', ['in', '-', 'en', 'verkoop', '…']],
    ['de 2e keer, d.w.z. nu', ['de', '2e', 'keer', ',', 'd.w.z.', 'nu']],
  ])('reads %s', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
  });

  it('tells kinds apart', () => {
    expect(tokens('Bel 14020 of dhr. X via a@b.nl!').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'word',
      'abbreviation',
      'word',
      'word',
      'email',
      'mark',
    ]);
  });

  it('points at what it claims, in order, and leaves nothing visible out', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each(longLines(500_000))('finishes a long line of %s', (_, text) => {
    expect(tokens(text).every((one) => one.end <= text.length)).toBe(true);
  });
});
