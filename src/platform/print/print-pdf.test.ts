import { expect, test } from 'vitest';
import { readDocument } from '../reading/read-document.ts';
import type { ReadDocument } from '../reading/reading.ts';
import type { PrintDocument } from './print-document.ts';
import { printPdf } from './print-pdf.ts';

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="40" height="40" fill="#154273"/></svg>';
const report: PrintDocument = {
  title: 'Hardheden & oplossingen 2026',
  language: 'nl',
  subtitle: 'Jaarverslag',
  publisher: 'Ministerie van Wind',
  contents: 'Inhoud',
  footer: 'Weerklank',
  blocks: [
    { kind: 'heading', level: 1, text: 'Samenvatting' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Wij losten ' },
        { text: 'acht', strong: true },
        { text: ' op. ' },
        { text: 'Lees meer', href: 'https://voorbeeld.nl/' },
      ],
    },
    { kind: 'heading', level: 4, text: 'Een sprong in de koppen' },
    { kind: 'list', items: ['eerst dit', 'dan dat'] },
    {
      kind: 'table',
      caption: 'Per jaar',
      columns: [{ title: 'Jaar' }, { title: 'Aantal', align: 'right' }],
      rows: [
        ['2025', '12'],
        ['2026', '8'],
      ],
    },
    { kind: 'figure', svg: chart, alt: 'Een blauw vlak', caption: 'Figuur van het jaar' },
    { kind: 'quote', text: 'Dat was niet de bedoeling.', source: 'een melder' },
  ],
};

async function readBack(pdf: Uint8Array): Promise<ReadDocument> {
  const result = await readDocument(pdf, { fileName: 'verslag.pdf' });
  if (!result.ok) throw result.problem;
  return result.value;
}
const paragraphs = (...texts: string[]): PrintDocument => ({
  title: 'Proef',
  language: 'nl',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

test('prints a tagged PDF/UA with language, title and alternative text', async () => {
  const pdf = Buffer.from(await printPdf(report)).toString('latin1');
  expect(pdf).toMatch(/pdfuaid:part>?[="]*1/);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/StructTreeRoot/);
  expect(pdf).toMatch(/\/Lang\s*\(nl/);
  expect(pdf).toMatch(/\/S\s*\/TH\b/);
  expect(pdf).toContain('/Alt');
});

test('what is printed can be read again, in order and with its structure', async () => {
  const document = await readBack(await printPdf(report));
  expect(document).toMatchObject({ title: 'Hardheden & oplossingen 2026', language: 'nl' });
  const blocks = document.blocks.map((block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`);
  expect(blocks).toContain('heading: Samenvatting');
  expect(blocks).toContain('paragraph: Wij losten acht op. Lees meer');
  expect(blocks.join('\n')).toMatch(/Jaar\tAantal[^]*2025\t12[^]*2026\t8/);
});

test('a long table goes on over the pages, with its header on each', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => [`Thema ${index}`, String(index)]);
  const columns = [{ title: 'Thema' }, { title: 'Aantal', align: 'right' }] as const;
  const document = await readBack(
    await printPdf({ ...paragraphs(), blocks: [{ kind: 'table', caption: 'Alles', columns, rows }] }),
  );
  expect(document.pages.length).toBeGreaterThan(2);
  expect(document.text).toContain('Thema 149');
  const notes = document.warnings.map((warning) => warning.nl).join('\n');
  expect(notes + document.text).toContain('Thema Aantal');
});

test('the same document gives the same bytes', async () => {
  expect(Buffer.compare(await printPdf(report), await printPdf(report))).toBe(0);
});

test.each([
  '#panic("x") #read("/etc/passwd")',
  '*geen vet* _schuin_ `code` $x^2$ @ref <label> // niets',
  '= Geen kop',
  '"] #sys.version [" \\u{41} \\',
  '<script>alert(1)</script> {{x}} ${y}',
])('hostile text stays text: %s', async (text) => {
  const hostile: PrintDocument = { ...paragraphs(text), title: text, footer: text };
  const document = await readBack(await printPdf(hostile));
  const flat = (one: string) => one.replace(/[\s“”"']+/g, '');
  expect(flat(document.text)).toContain(flat(text));
});

test('characters without a font and broken ones do not stop the printing', async () => {
  const document = await readBack(await printPdf(paragraphs('Naam 漢字 😀 en \ud800 \u0000 \u202E klaar, één ĳ € ≥')));
  expect(document.text).toContain('Naam');
  expect(document.text).toContain('klaar, één ĳ € ≥');
});

test('a figure that reaches outside is refused', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>';
  await expect(printPdf({ ...report, blocks: [{ kind: 'figure', svg, alt: 'x' }] })).rejects.toThrow('outside');
});
