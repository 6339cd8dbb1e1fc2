import { expect, test } from 'vitest';
import { readMoney, readMonth, readNumber } from './read.ts';

test.each([
  ['1.250', 1250],
  ['1250,5', 1250.5],
  ['-3', -3],
  ['12.5', 12.5],
  ['1 250', 1250],
  ['', null],
  ['twaalf', null],
  ['1.25.0', null],
  ['1e9', null],
])('reads the number %j', (text, value) => expect(readNumber(text)).toBe(value));

test.each([
  ['€ 1.250,50', 125_050],
  ['1250', 125_000],
  ['12,-', 1_200],
  ['0,1', 10],
  ['19,99', 1_999],
  ['1,234', null],
  ['veel', null],
])('reads the amount %j in cents', (text, cents) => expect(readMoney(text)).toBe(cents));

test.each([
  ['11-2026', '2026-11'],
  ['3/2026', '2026-03'],
  ['2026-11', '2026-11'],
  ['13-2026', null],
  ['november', null],
])('reads the month %j', (text, month) => expect(readMonth(text)).toBe(month));
