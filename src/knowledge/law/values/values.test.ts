import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../kernel/dates.ts';
import {
  dayNumber,
  dayOfNumber,
  monthsBetween,
  plusDays,
  plusMonths,
  readDay,
  showDay,
  weekday,
  yearsBetween,
} from './calendar.ts';
import { add, compare, divide, multiply, subtract, TooLarge, type Num } from './decimal.ts';
import { fromDouble, readNumber, roundTo } from './numbers.ts';
import { sameValue } from './value.ts';

const num = (text: string): Num => readNumber(text) ?? 0;
const day = (text: string) => readDay(text) ?? { year: 1, month: 1, day: 1 };
const anyNumber = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(8))
  .map(([digits, scale]) =>
    num(
      String(digits).replace(/(\d+)$/, (all) =>
        all.padStart(scale + 1, '0').replace(new RegExp(`(\\d{${scale}})$`), scale ? '.$1' : ''),
      ),
    ),
  );

test('cents stay exact where doubles do not', () => {
  expect(String(add(num('0.1'), num('0.2')))).toBe('0.3');
  expect(String(multiply(79547, num('0.01896')))).toBe('1508.21112');
  expect(multiply(num('0.5'), 4)).toBe(2);
  expect(String(add(9_007_199_254_740_991, 2))).toBe('9007199254740993');
  expect(subtract(add(9_007_199_254_740_991, 2), 2)).toBe(9_007_199_254_740_991);
  expect(String(divide(1, 3))).toBe('0.3333333333333333333333333333');
  expect(divide(7, 2)).toEqual(num('3.5'));
  expect(divide(1, 0)).toBeNull();
});

test('numbers beyond 28 digits are refused', () => {
  expect(() => readNumber('1e40')).toThrow(TooLarge);
  expect(() => multiply(num('9'.repeat(20)), num('9'.repeat(20)))).toThrow(TooLarge);
  expect(readNumber('9'.repeat(90))).toBeNull();
  expect(fromDouble(Number.NaN)).toBeNull();
});

test('rounds the half away from zero, up and down, also to whole euros', () => {
  expect(roundTo(num('2.5'), 0, 'ROUND')).toBe(3);
  expect(roundTo(num('-2.5'), 0, 'ROUND')).toBe(-3);
  expect(roundTo(num('-2.5'), 0, 'CEIL')).toBe(-2);
  expect(roundTo(num('-2.1'), 0, 'FLOOR')).toBe(-3);
  expect(roundTo(12_350, -2, 'ROUND')).toBe(12_400);
  expect(roundTo(12_349, -2, 'ROUND')).toBe(12_300);
  expect(roundTo(12_301, -2, 'CEIL')).toBe(12_400);
});

test('adding and multiplying keep the laws of arithmetic', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, (a, b, c) => {
      expect(sameValue(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      expect(sameValue(subtract(add(a, b), b), a)).toBe(true);
      expect(compare(a, b)).toBe(compare(subtract(a, b), 0));
      expect(sameValue(readNumber(String(a)), a)).toBe(true);
    }),
  );
});

test('the calendar agrees with the house calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (at, shift) => {
      const from = dayOfNumber(at) ?? day('1970-01-01');
      expect(dayNumber(from)).toBe(at);
      expect(showDay(plusDays(from, shift) ?? from)).toBe(addDays(showDay(from), shift));
      expect(showDay(plusMonths(from, shift) ?? from)).toBe(addMonths(showDay(from), shift));
      expect(daysBetween('1970-01-01', showDay(from))).toBe(at);
      expect(weekday(from)).toBe((new Date(`${showDay(from)}T12:00:00Z`).getUTCDay() + 6) % 7);
    }),
  );
});

test('months and years are complete ones', () => {
  expect(monthsBetween(day('2025-01-31'), day('2025-02-28'))).toBe(1);
  expect(monthsBetween(day('2025-07-01'), day('2025-01-01'))).toBe(-6);
  expect(yearsBetween(day('2004-02-29'), day('2025-02-28'))).toBe(21);
  expect(yearsBetween(day('2004-02-29'), day('2024-02-28'))).toBe(19);
  expect(yearsBetween(day('2025-07-01'), day('2025-01-01'))).toBe(0);
});
