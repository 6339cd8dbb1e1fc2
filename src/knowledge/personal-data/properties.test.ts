import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskText } from './index.ts';

const pieces = fc.constantFrom(
  'Jan de Vries', 'meneer jansen', '06-12345678', '111222333', 'NL91ABNA0417164300', 'jan@post.nl', '12-AB-34',
  'Lindelaan 12', '1234 AB', 'geboren op 3 mei 1962', 'zaaknummer Z2024/12', 'Van: Piet <p@x.nl>\n', 'groet,\nKarin',
  'wethouder', 'Hoi kees en', 'Vries, J. de', 'DIJKSTRA, Ronald', 'Aanwezig: De Wit, Bos', 'fam. Smit', 'אבג', "'t", '| Kerkpad 2 |', '<b>', '</b>', '&nbsp;', '\u0000', '\u202e', '😀', 'é', 'e\u0301', '\ud800', ' ', '\n', '.', ', ', '@', '-', '(', '+31',
  'De', 'Het', 'Utrecht', 'NX12B45K7', '12', 'kenteken',
); // prettier-ignore
const texts = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('spans point at their text, in order, none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findPersonalData(text, { names: ['Karin Wit'] })) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.confidence).toBeGreaterThan(0);
          expect(span.confidence).toBeLessThanOrEqual(1);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same text gives the same spans', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPersonalData(text)).toEqual(findPersonalData(text));
      }),
      { numRuns: 50 },
    );
  });

  it('what is masked stands nowhere in the masked text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = findPersonalData(text);
        const masked = maskText(text, spans);
        for (const { text: hidden } of spans) {
          const at = masked.replace(/\[[a-z-]+\]/gu, '\u2588').indexOf(hidden);
          const word = /[\p{L}\p{M}\d]/u;
          expect(
            at >= 0 && !word.test(masked.charAt(at - 1)) && !word.test(masked.charAt(at + hidden.length)),
            hidden,
          ).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('long lines stay linear', () => {
  it.each([
    ['words', 'Jan de Vries belde niet. '],
    ['digits', '1'],
    ['capitals', 'A'],
    ['at signs', 'a@'],
    ['dots and digits', '1.'],
    ['hyphens', 'A-1-'],
    ['particles', 'van de '],
    ['brackets', '(0'],
    ['null bytes', '\u0000a'],
    ['postcodes', '1234 AB '],
    ['streets', 'Van de Laan '],
    ['commas', 'Bos, A. '],
    ['greetings', 'Hoi kees en '],
    ['labels', 'Naam: Bos, Wit; '],
    ['right to left', '\u202e\u05d0\u05d1 '],
    ['markup', '<p>Jan</p>'],
    ['apostrophes', "'t 's "],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => findPersonalData(text)).not.toThrow();
  });
});
