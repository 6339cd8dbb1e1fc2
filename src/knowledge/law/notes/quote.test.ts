import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from './quote.ts';
import { editDistance, similarity } from './similarity.ts';

const law = 'Het college kan de toeslag\n  lager vaststellen. Het college kan de bijdrage hoger vaststellen.';

test('finds a quote although the lines break elsewhere', () => {
  const found = findQuote(law, { exact: 'de toeslag lager vaststellen' });
  expect(found).toMatchObject({ kind: 'found', confidence: 1 });
  if (found.kind === 'found') expect(law.slice(found.start, found.end)).toBe('de toeslag\n  lager vaststellen');
});

test('a quote that stands twice is ambiguous until its surroundings tell', () => {
  expect(findQuote(law, { exact: 'Het college kan' })).toMatchObject({ kind: 'ambiguous', places: [{}, {}] });
  expect(findQuote(law, { exact: 'Het college kan', suffix: ' de bijdrage' })).toMatchObject({ kind: 'found' });
});

test('follows a small change and lets go of a large one', () => {
  const quote = { exact: 'kan de bijdrage naar boven bijstellen', prefix: 'Het college ', suffix: '.' };
  expect(findQuote('Het college kan de bijdrage naar onder bijstellen.', quote)).toMatchObject({ kind: 'found' });
  expect(findQuote('De raad stelt nadere regels over de bijdrage.', quote)).toEqual({ kind: 'orphaned' });
});

test('an empty quote and an empty text are orphaned', () => {
  expect(findQuote('tekst', { exact: '  ' })).toEqual({ kind: 'orphaned' });
  expect(findQuote('', { exact: 'tekst' })).toEqual({ kind: 'orphaned' });
});

// The bound on time is the test's own: a careless search would take minutes.
test('a long text with many similar places is searched soon', { timeout: 5_000 }, () => {
  const text = 'de aanvrager ontvangt een toeslag voor kosten van bijzondere aard en omvang; '.repeat(1_500);
  const exact = 'ontvangt een toeslag voor kosten van bijzonderen aard of omvang';
  expect(findQuote(text, { exact }).kind).toBe('ambiguous');
});

test('every piece of a text is found in it or named ambiguous, at its own place', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
      fc.nat(),
      fc.nat(),
      (text, from, size) => {
        const start = from % text.length;
        const exact = text.slice(start, start + 1 + (size % 30));
        const found = findQuote(text, { exact });
        if (exact.trim() === '') return found.kind === 'orphaned';
        if (found.kind === 'orphaned') return false;
        return found.kind === 'ambiguous' || text.slice(found.start, found.end).trim() === exact.trim();
      },
    ),
  );
});

test('distance is symmetric and stops early', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (one, other) => editDistance(one, other, 1_000) === editDistance(other, one, 1_000),
    ),
  );
  expect(editDistance('verzekerde', 'verzorgde', 99)).toBe(4);
  expect(editDistance('abcdefgh', 'zzzzzzzz', 3)).toBe(4);
  expect(similarity('vaststelt', 'vaststelt')).toBe(1);
});
