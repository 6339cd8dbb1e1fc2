import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportData } from '../report-data.ts';
import { compareFigures, computeFigures, yearsKnown } from './figures.ts';

const empty: ReportData = { hardships: [], estimates: [], solutions: [], themes: [], signals: [], commitments: [] };
const hardship = (id: string, state: string, known_since: string, causes = '') => ({
  ...{
    id,
    title: id,
    state,
    severity: 'hard',
    causes,
    level: 'law',
    known_since,
    owner: 'o',
    group: '',
    mechanism: '',
  },
  ...{ not_solved_because: '', decided_by: '', url: '' },
});

test('counts states and causes, and takes the newest estimate of each hardship', () => {
  const data: ReportData = {
    ...empty,
    hardships: [
      hardship('a', 'acknowledged', '2020-06-01', 'recovery cliff-edge'),
      hardship('b', 'solved', '2019-01-01', 'recovery'),
    ],
    estimates: [
      { hardship_id: 'a', people: '900', low: '', high: '', date: '2025-01-01', source: 's' },
      { hardship_id: 'a', people: '1400', low: '', high: '', date: '2026-03-01', source: 's' },
      { hardship_id: 'b', people: '50', low: '', high: '', date: '2024-01-01', source: 's' },
    ],
  };
  const figures = computeFigures(data, '2026-12-31');
  expect(figures['hardships']).toBe(2);
  expect(figures['hardships.cause.recovery']).toBe(2);
  expect(figures['people.latest-estimates']).toBe(1450);
  expect(figures['hardships.known-years.median']).toBe(6);
});

test('years are whole years', () => {
  expect(yearsKnown('2020-12-31', '2026-12-30')).toEqual([5]);
  expect(yearsKnown('2020-12-30', '2026-12-30')).toEqual([6]);
  expect(yearsKnown('', '2026-12-30')).toEqual([]);
});

test('the order of the rows never changes a figure, except between estimates of one day', () => {
  const line = fc.record({
    month: fc.constantFrom('2026-01', '2026-02'),
    channel: fc.constantFrom('web', 'import'),
    state: fc.constantFrom('received', 'answered'),
    solved: fc.constantFrom('', 'yes', 'no'),
    late: fc.constantFrom('yes', 'no'),
    count: fc.nat(50).map(String),
  });
  fc.assert(
    fc.property(fc.array(line), (signals) => {
      const forward = computeFigures({ ...empty, signals }, '2026-12-31');
      const backward = computeFigures({ ...empty, signals: signals.toReversed() }, '2026-12-31');
      expect(backward).toEqual(forward);
      expect(forward['signals']).toBe(signals.reduce((total, { count }) => total + Number(count), 0));
    }),
  );
});

test('names what a correction changed', () => {
  expect(compareFigures({ a: 1, b: 2 }, { a: 1, b: 3, c: 4 })).toEqual([
    { name: 'b', before: 2, after: 3 },
    { name: 'c', before: null, after: 4 },
  ]);
});
