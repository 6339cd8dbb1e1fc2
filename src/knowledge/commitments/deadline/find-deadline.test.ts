import { describe, expect, it } from 'vitest';
import { findDeadline, findDeadlines } from './find-deadline.ts';

const facts = { planYear: 2026 };

describe('findDeadline', () => {
  it.each([
    ['in 2026', 'during', '2026-01-01', '2026-12-31'],
    ['voor de zomer', 'by', undefined, '2026-06-30'],
    ['vóór 1 juli', 'by', undefined, '2026-06-30'],
    ['voor 1 januari 2027', 'by', undefined, '2026-12-31'],
    ['uiterlijk 1 maart 2027', 'by', undefined, '2027-03-01'],
    ['eind 2026', 'by', '2026-10-01', '2026-12-31'],
    ['medio 2027', 'by', '2027-05-01', '2027-08-31'],
    ['begin 2027', 'by', '2027-01-01', '2027-03-31'],
    ['in het eerste kwartaal van 2027', 'during', '2027-01-01', '2027-03-31'],
    ['Q3 2026', 'during', '2026-07-01', '2026-09-30'],
    ['in de tweede helft van 2026', 'during', '2026-07-01', '2026-12-31'],
    ['in het najaar', 'during', '2026-09-01', '2026-11-30'],
    ['voor Prinsjesdag', 'by', undefined, '2026-09-14'],
    ['vanaf 2027', 'during', '2027-01-01', undefined],
    ['in de periode 2026-2029', 'during', '2026-01-01', '2029-12-31'],
    ['voor 2030', 'by', undefined, '2029-12-31'],
    ['voor het komende jaar', 'during', '2026-01-01', '2026-12-31'],
    ['in februari 2028', 'during', '2028-02-01', '2028-02-29'],
    ['jaarlijks', 'yearly', undefined, undefined],
    ['deze kabinetsperiode', 'during', undefined, undefined],
    ['op korte termijn', 'during', undefined, undefined],
    ['binnen zes maanden', 'by', undefined, undefined],
  ])('%s', (words, kind, from, until) => {
    const found = findDeadline(`We doen dat ${words}.`, facts);
    expect(found).toMatchObject({ text: words, kind });
    expect([found?.from, found?.until]).toEqual([from, until]);
  });

  it.each(['de Wiv 2017', 'sinds 2026', 'Kamerstukken II 2023/24', 'in 2019', 'vorig jaar', 'mei'])(
    'no time: %s',
    (words) => {
      expect(findDeadlines(`Zie ${words}.`, facts)).toEqual([]);
    },
  );

  it('reads "dit jaar" and "komend jaar" from the year of writing where it is given', () => {
    const written = { planYear: 2026, writtenYear: 2025 };
    expect(findDeadline('eind dit jaar', written)?.until).toBe('2025-12-31');
    expect(findDeadline('in het komende jaar', written)?.until).toBe('2026-12-31');
  });
});
