import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isDate, parseDate, showDate } from './dates.ts';

test('a moment late in the evening belongs to the Dutch day', () => {
  expect(dayOf('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
  expect(dayOf('2026-12-31T22:59:00.000Z')).toBe('2026-12-31');
});

test('reads days as people type them and refuses days that do not exist', () => {
  expect(parseDate('3-11-2026')).toBe('2026-11-03');
  expect(parseDate(' 03/11/2026 ')).toBe('2026-11-03');
  expect(parseDate('2026-11-03')).toBe('2026-11-03');
  expect(parseDate('31-2-2026')).toBeNull();
  expect(parseDate('morgen')).toBeNull();
});

test('a month later than 31 January is the last day of February', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
      const day = addDays('2026-11-23', days);
      return isDate(day) && daysBetween('2026-11-23', day) === days;
    }),
  );
});

test('shows a day in both languages', () => {
  expect(showDate('2026-11-03', 'nl')).toBe('3 november 2026');
  expect(showDate('2026-11-03', 'en')).toBe('3 November 2026');
});
