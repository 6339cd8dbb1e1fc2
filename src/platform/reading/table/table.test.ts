import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { buildXlsx } from '../testing/office-files.ts';
import { readTable, type ReadTable } from './table.ts';

async function read(content: string | Uint8Array, maxRows = 1000, fileName = 'lijst.csv'): Promise<ReadTable> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const result = await readTable(bytes, { fileName, maxRows });
  if (!result.ok) throw result.problem;
  return result.value;
}
const cellsOf = (table: ReadTable) => table.rows.map((row) => ({ ...row.cells }));
const problemsOf = (table: ReadTable) => table.problems.map((problem) => `${problem.row}: ${problem.message.nl}`);

test.each([',', ';', '\t', '|'])('recognises the delimiter %j', async (mark) => {
  const table = await read(
    [
      ['naam', 'plaats'],
      ['"Jansen, A; b"', 'Ede'],
    ]
      .map((row) => row.join(mark))
      .join('\r\n'),
  );
  expect(table.columns).toEqual(['naam', 'plaats']);
  expect(cellsOf(table)).toEqual([{ naam: 'Jansen, A; b', plaats: 'Ede' }]);
  expect(table.problems).toEqual([]);
});

test('gives back whatever a proper CSV writer wrote', async () => {
  const cell = fc.string({ unit: 'grapheme-ascii' }).map((text) => `x${text.replace(/\r/g, '').trim()}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      const table = await read(stringify([['a', 'b', 'c'], ...rows], { delimiter: ';', quoted: true }));
      expect(table.rows.map((row) => ['a', 'b', 'c'].map((name) => row.cells[name]))).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

test('counts lines as the file does, also after a cell of more lines', async () => {
  const table = await read('verhaal;jaar\n"een\ntwee";2026\n\ndrie;2027\n');
  expect(table.rows.map((row) => row.number)).toEqual([2, 5]);
  expect(table.rows[0]?.cells['verhaal']).toBe('een\ntwee');
});

test('tells missing and doubled columns and rows that do not fit', async () => {
  const table = await read('naam;;naam\nJan;1;2\nPiet;3\nKoos;4;5;zes\n');
  expect(table.columns).toEqual(['naam', 'kolom B', 'naam (2)']);
  expect(problemsOf(table)).toEqual([
    '1: Kolom B heeft geen naam.',
    '1: De kolomnaam “naam” komt vaker voor.',
    '3: Deze rij heeft 2 cellen, maar er zijn 3 kolommen.',
    '4: Deze rij heeft 4 cellen, maar er zijn 3 kolommen. Te veel: zes',
  ]);
  expect(table.rows).toHaveLength(3);
});

test('tells quotation marks that do not fit and rows over the limit', async () => {
  const stray = await read('a;b\nhij zei "nee";2\n"open;3\nrest');
  expect(stray.rows[0]?.cells['a']).toBe('hij zei "nee"');
  expect(problemsOf(stray).join()).toContain('nergens eindigt');
  const long = await read('a;b\n1;2\n3;4\n5;6\n', 2);
  expect(long.rows).toHaveLength(2);
  expect(problemsOf(long)).toEqual(['4: Er zijn meer dan 2 rijen. Vanaf deze rij is niets gelezen.']);
});

test('reads what Excel writes in Western Europe, and a column called constructor', async () => {
  const table = await read(Buffer.from('sep=;\r\nna\u00efef;constructor;__proto__\r\ncaf\u00e9;1;2\r\n', 'latin1'));
  expect(cellsOf(table)).toEqual([
    Object.fromEntries([
      ['naïef', 'café'],
      ['constructor', '1'],
      ['__proto__', '2'],
    ]),
  ]);
});

test('reads the Unicode text that Excel saves, and says when the name is wrong', async () => {
  const table = await read(Buffer.from('\uFEFFnaam\tplaats\r\nÉén\tEde\r\n', 'utf16le'), 10, 'lijst.xlsx');
  expect(cellsOf(table)).toEqual([{ naam: 'Één', plaats: 'Ede' }]);
  expect(table.warnings.map((warning) => warning.nl).join()).toContain(
    'een Excel-bestand (xlsx) is, maar het is een CSV-bestand',
  );
});

test('reads an Excel sheet with shared text, dates, formulas and gaps', async () => {
  const bytes = buildXlsx(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>bedrag</t></is></c></row>
     <row r="3"><c r="A3" t="str"><f>1</f><v>som</v></c><c r="B3" s="2"><v>46349</v></c><c r="C3"><v>0.30000000000000004</v></c></row>
     <row r="4"><c r="B4" s="1"><v>46349.4375</v></c><c r="C4" t="e"><v>#DIV/0!</v></c></row>`,
    ['naam', 'datum &amp; tijd'],
  );
  const table = await read(bytes, 10, 'lijst.xlsx');
  expect(table).toMatchObject({ format: 'xlsx', columns: ['naam', 'datum & tijd', 'bedrag'], warnings: [] });
  expect(table.rows.map((row) => row.number)).toEqual([3, 4]);
  expect(cellsOf(table)).toEqual([
    { naam: 'som', 'datum & tijd': '2026-11-23', bedrag: '0.3' },
    { naam: '', 'datum & tijd': '2026-11-23T10:30:00', bedrag: '' },
  ]);
  expect(problemsOf(table)).toEqual(['4: Deze cel bevat de fout #DIV/0! in plaats van een waarde.']);
});

test('refuses what holds no table', async () => {
  const refused = await readTable(Buffer.from('%PDF-1.7 '), { fileName: 'a.csv', maxRows: 5 });
  expect(refused.ok ? '' : refused.problem.text.nl).toBe(
    'Dit bestand kunnen we niet lezen: het is een PDF. Wat wel kan: CSV en Excel (xlsx).',
  );
  await expect(read(buildXlsx(''))).rejects.toThrow('no table');
});
