import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashReceipt, newReceipt, parseReceipt, showReceipt } from './receipt.ts';

test('a code is sixteen digits and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newReceipt);
  for (const code of codes) expect(code).toMatch(/^\d{16}$/);
  expect(new Set(codes).size).toBe(500);
  // Each digit stands on each place about as often: a fixed or skewed place would make guessing easy.
  for (let place = 0; place < 16; place += 1)
    expect(new Set(codes.map((code) => code[place])).size).toBeGreaterThanOrEqual(9);
});

test('a code is shown in fours, and read back as people type it', () => {
  expect(showReceipt('1234567890123456')).toBe('1234 5678 9012 3456');
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{16}$/),
      fc.array(fc.constantFrom(' ', '-', '.', '–', '\t', '\u00a0'), { minLength: 16, maxLength: 16 }),
      (code, gaps) => {
        expect(parseReceipt(showReceipt(code))).toBe(code);
        expect(parseReceipt([...code].map((digit, place) => digit + (gaps[place] ?? '')).join(''))).toBe(code);
      },
    ),
  );
});

test('what cannot be a code is none', () => {
  for (const typed of ['', '123', '12345678901234567', '123456789012345a', '１２', 'drop table signal'])
    expect(parseReceipt(typed)).toBeNull();
  expect(parseReceipt('１２３４５６７８９０１２３４５６')).toBe('1234567890123456');
});

test('the hash hangs on the code and on the secret of the installation', async () => {
  const [one, same, otherCode, otherSecret] = await Promise.all([
    hashReceipt('1234567890123456', 'secret'),
    hashReceipt('1234567890123456', 'secret'),
    hashReceipt('1234567890123457', 'secret'),
    hashReceipt('1234567890123456', 'terces'),
  ]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(new Set([one, otherCode, otherSecret]).size).toBe(3);
});
