import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessMapping, readRow } from './import-columns.ts';

const mapping = guessMapping(['Verhaal', 'Ontvangen op', 'Ernst', 'E-mail', 'Plaats']);
const today = '2026-11-23';
const story = 'De brief kwam pas nadat de termijn voorbij was.';
const read = (cells: Readonly<Record<string, string>>) => readRow({ Verhaal: story, ...cells }, mapping, today);

test('columns are found by the names people give them, in any case and with spaces around', () => {
  expect(mapping).toEqual({
    story: 'Verhaal',
    receivedAt: 'Ontvangen op',
    severity: 'Ernst',
    email: 'E-mail',
    place: 'Plaats',
  });
  expect(guessMapping([' TOELICHTING ', 'onbekend'])).toEqual({ story: ' TOELICHTING ' });
  expect(guessMapping(['iets', 'anders'])).toEqual({});
});

test('a good row becomes a signal, with its own date and words', () => {
  expect(
    read({ 'Ontvangen op': '03-11-2026', Ernst: 'Dringend', 'E-mail': 'an@voorbeeld.nl', Plaats: ' Waterhoven ' }),
  ).toMatchObject({
    ok: true,
    receivedAt: '2026-11-03T12:00:00.000Z',
    input: { story, severity: 'urgent', email: 'an@voorbeeld.nl', place: 'Waterhoven' },
  });
  expect(read({})).toMatchObject({ ok: true, receivedAt: null, input: { severity: 'serious' } });
});

test('what is wrong is told per column, all at once, by the names in the file', () => {
  const row = read({ Verhaal: 'kort', 'Ontvangen op': '31-02-2026', Ernst: 'best wel', 'E-mail': 'geen adres' });
  expect(row.ok).toBe(false);
  const fields = row.ok ? [] : row.problems.map(({ field }) => field);
  expect(fields.toSorted()).toEqual(['E-mail', 'Ernst', 'Ontvangen op', 'Verhaal']);
  const words = row.ok ? '' : JSON.stringify(row.problems);
  expect(words).toContain('31-02-2026');
  expect(words).toContain('best wel');
});

test('a signal from the future is refused; one of today is not', () => {
  expect(read({ 'Ontvangen op': '24-11-2026' }).ok).toBe(false);
  expect(read({ 'Ontvangen op': '23-11-2026' }).ok).toBe(true);
});

test('whatever stands in the cells, a row is a signal or a list of problems', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '\u0000', '=1+1', '<script>', '99-99-9999'),
  );
  fc.assert(
    fc.property(fc.record({ Verhaal: cell, 'Ontvangen op': cell, Ernst: cell, 'E-mail': cell }), (cells) => {
      const row = readRow(cells, mapping, today);
      if (row.ok) expect(row.input.story.length).toBeGreaterThanOrEqual(20);
      else expect(row.problems.length).toBeGreaterThan(0);
    }),
  );
});
