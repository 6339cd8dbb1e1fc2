import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportData } from '../report-data.ts';
import { makeBundle, verifyBundle } from './bundle.ts';
import { tablesFromCsv, tableToCsv } from './csv.ts';

const facts = {
  title: 'Hardheden en oplossingen',
  number: 1,
  from: '2026-01-01',
  until: '2026-12-31',
  publisher: 'Ministerie',
  frozenAt: '2027-01-10T10:00:00.000Z',
};
const themes = [
  {
    id: 't',
    title: '=HYPERLINK("x")',
    severity: 'hard',
    avoidability: 'yes',
    signals: '40',
    campaign_letters: '12',
    since: '2026-02-01',
    url: '/themas/t',
  },
];
const data: ReportData = {
  ...{ hardships: [], estimates: [], solutions: [], commitments: [], themes },
  signals: [{ month: '2026-02', channel: 'web', state: 'answered', solved: 'yes', late: 'no', count: '40' }],
};

test('a bundle as it was made verifies', () => {
  const check = verifyBundle(makeBundle(data, facts, { 'report.html': strToU8('<p>hoi</p>') }));
  expect(check.problems).toEqual([]);
  expect(check.changes).toEqual([]);
  expect(check.figures).toBeGreaterThan(10);
});

test('a changed number is named, also when its hash was made to fit', () => {
  const files = unzipSync(makeBundle(data, facts, {}));
  const csv = new TextDecoder().decode(files['data/signals.csv']).replace(',40', ',41');
  const altered = { ...files, 'data/signals.csv': strToU8(csv) };
  const check = verifyBundle(zipSync(altered));
  expect(check.problems).toEqual(['data/signals.csv was altered']);
  expect(check.changes.map(({ name }) => name)).toContain('signals');
});

test('files that are missing or were added are named; nonsense is refused', () => {
  const files = unzipSync(makeBundle(data, facts, {}));
  const { 'README.txt': _gone, ...rest } = files;
  expect(verifyBundle(zipSync({ ...rest, 'extra.txt': strToU8('x') })).problems).toEqual([
    'README.txt is missing',
    'extra.txt was added later',
  ]);
  expect(verifyBundle(strToU8('geen zip')).problems).toHaveLength(1);
});

test('tables survive CSV, whatever stands in their cells', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
      const lines = titles.map((title) => ({ ...(themes[0] as (typeof themes)[number]), title }));
      const made: ReportData = { ...data, themes: lines };
      const files = Object.fromEntries(
        (['hardships', 'estimates', 'solutions', 'themes', 'signals', 'commitments'] as const).map((name) => [
          `data/${name}.csv`,
          tableToCsv(made, name),
        ]),
      );
      expect(tablesFromCsv(files).themes.map(({ title }) => title)).toEqual(titles);
    }),
  );
});
