import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Refusal } from '../../kernel/errors.ts';
import type { Result } from '../../kernel/result.ts';
import { readDocument } from './read-document.ts';
import { stripMetadata } from './strip/strip.ts';
import { readTable } from './table/table.ts';
import { buildDocx, buildXlsx } from './testing/office-files.ts';
import { buildPdf } from './testing/pdf-files.ts';

const milliseconds = 5000;
const bounds = { maxMilliseconds: milliseconds };
const files: Readonly<Record<string, Uint8Array>> = {
  pdf: buildPdf('= Kop\n#lorem(80)\n- een\n- twee'),
  docx: buildDocx(
    '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Een zin in een alinea.</w:t></w:r></w:p>'.repeat(20),
  ),
  xlsx: buildXlsx('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>', ['naam']),
  html: Buffer.from(
    '<!doctype html><html><body><h1>Kop</h1><p>Een <b>zin</b>.</p><table><tr><td>1</td></tr></table></body></html>',
  ),
  markdown: Buffer.from(
    '# Kop\n\nEen **zin** met [link](http://x).\n\n- een\n  - twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ),
  text: Buffer.from('Kop\n\nEen zin met é en ë.\n\n- een\n- twee\n'),
  csv: Buffer.from('naam;plaats\n"Jan; de";Ede\n"Piet ""x""";Urk\n'),
  jpeg: await sharp({ create: { width: 32, height: 32, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer(),
};

/** Cuts a file off somewhere, or changes a few of its bytes. */
const damage = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.nat(bytes.length).map((length) => bytes.slice(0, length)),
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((flips) => {
      const copy = new Uint8Array(bytes);
      for (const [place, value] of flips) copy[place] = value;
      return copy;
    }),
  );

const talksLikeAPerson = (result: Result<unknown, Refusal>): void => {
  if (result.ok) return;
  const { nl, en } = result.problem.text;
  expect(`${nl} ${en}`).not.toMatch(/\bat .*:\d+|Error|undefined|\[object|node_modules|\.ts\b|\.mjs\b/);
  expect(nl.length).toBeGreaterThan(10);
  expect(en.length).toBeGreaterThan(10);
};

test.each(Object.keys(files))(
  'damaged %s never crashes, hangs or shows its insides',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(damage(files[name] ?? new Uint8Array()), async (bytes) => {
        const start = performance.now();
        talksLikeAPerson(await readDocument(bytes, { fileName: `x.${name}` }, bounds));
        talksLikeAPerson(await readTable(bytes, { fileName: `x.${name}`, maxRows: 50 }, bounds));
        talksLikeAPerson(await stripMetadata(bytes, bounds));
        expect(performance.now() - start).toBeLessThan(3 * milliseconds + 2000);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

test('a reading that eats all its memory ends, and the next file is read', async () => {
  const rows = Buffer.from(`<p>${'<b>x</b>'.repeat(2_000_000)}</p>`);
  const small = { maxMegabytes: 16, maxMilliseconds: 15_000 };
  const [large, next] = await Promise.all([
    readDocument(rows, { fileName: 'a.html' }, small),
    readDocument(Buffer.from('Gewoon een zin.'), { fileName: 'a.txt' }),
  ]);
  talksLikeAPerson(large);
  expect(next.ok && next.value.text).toBe('Gewoon een zin.');
});

test('blocks and pages always lie inside the text, in order', async () => {
  for (const name of ['pdf', 'docx', 'html', 'markdown', 'text']) {
    const result = await readDocument(files[name] ?? new Uint8Array(), { fileName: `x.${name}` });
    if (!result.ok) throw result.problem;
    const { blocks, text } = result.value;
    let end = 0;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
      end = block.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
