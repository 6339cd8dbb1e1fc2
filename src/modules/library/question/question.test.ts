import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, emptyQuestion, readQuestion, searchQueryOf, switched } from './question.ts';

const read = (query: string) => readQuestion(new URLSearchParams(query));

test('reads words, filters, period, order and page out of the address', () => {
  const { question, problems } = read(
    'q=toeslag+-kind&soort=plan&soort=hardship&jaar=2026&kenmerk-cost=high&vanaf=1-3-2025&tot=2026-04-01&sorteer=datum&pagina=3',
  );
  expect(problems).toEqual([]);
  expect(question).toEqual({
    text: 'toeslag -kind',
    filters: { type: ['plan', 'hardship'], year: ['2026'], cost: ['high'] },
    sort: 'date',
    from: '2025-03-01',
    until: '2026-04-01',
    page: 3,
  });
});

test('a question has one address, and the address the whole question', () => {
  const address = '/zoeken?q=een+brief&soort=hardship&soort=plan&tot=2026-04-01';
  expect(addressOf(read('soort=plan&tot=1-4-2026&q=een brief&soort=hardship').question)).toBe(address);
  fc.assert(
    fc.property(
      fc.record({
        q: fc.string({ maxLength: 80 }),
        soort: fc.string({ maxLength: 20 }),
        'kenmerk-constructor': fc.string({ maxLength: 20 }),
        pagina: fc.oneof(fc.integer().map(String), fc.string()),
        vanaf: fc.oneof(fc.constant('2026-02-30'), fc.constant('2026-02-28')),
      }),
      (parts) => {
        const { question } = readQuestion(new URLSearchParams(parts));
        expect(read(addressOf(question).split('?')[1] ?? '').question).toEqual(question);
      },
    ),
  );
});

test('dates that cannot be read, or that are turned around, are told and do not narrow', () => {
  const wrong = read('vanaf=31-2-2026&tot=gisteren');
  expect(wrong.problems.map(({ field }) => field)).toEqual(['vanaf', 'tot']);
  expect(wrong.question).toMatchObject({ from: null, until: null });
  expect(read('vanaf=2026-05-01&tot=2026-04-01').problems.map(({ field }) => field)).toEqual(['tot']);
});

test('odd pages become the first or the last, too many filters are left out', () => {
  expect(read('pagina=-4').question.page).toBe(1);
  expect(read('pagina=1e9').question.page).toBe(250);
  const many = new URLSearchParams(Array.from({ length: 500 }, (_, at) => ['soort', `s${String(at)}`]));
  expect(readQuestion(many).question.filters['type']).toHaveLength(40);
});

test('switching a value adds it or takes it away, from the first page', () => {
  const once = switched({ ...emptyQuestion, page: 4 }, 'year', '2026');
  expect(once).toMatchObject({ filters: { year: ['2026'] }, page: 1 });
  expect(switched(once, 'year', '2026').filters).toEqual({});
});

test('without words the newest come first, with words the best', () => {
  expect(searchQueryOf(emptyQuestion).sort).toBe('date');
  expect(searchQueryOf({ ...emptyQuestion, text: 'brief' }).sort).toBe('relevance');
});
