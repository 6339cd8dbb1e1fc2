import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../read-document.ts';
import type { ReadDocument } from '../reading.ts';
import { buildPdf, buildRawPdf, onePage } from '../testing/pdf-files.ts';

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const result = await readDocument(bytes, { fileName: 'plan.pdf' });
  if (!result.ok) throw result.problem;
  return result.value;
}
const blocksOf = (document: ReadDocument, kind: string) =>
  document.blocks.filter((block) => block.kind === kind).map((block) => document.text.slice(block.start, block.end));

const sentence = (number: number) =>
  `In alinea ${number} staat dat de gemeentelijke schuldhulpverlening samenwerkt met sociaal-economische onderzoeksinstellingen, inkomens- en vermogenstoetsen vereenvoudigt en de arbeidsmarkttoeleiding verbetert. Daarna volgt nog een zin over de bestaanszekerheid van huishoudens.`;
const longPlan = `
#set document(title: "Plan van aanpak")
#set page(width: 105mm, height: 210mm, margin: (x: 12mm), header: [Ministerie van Wind], footer: context [Pagina #counter(page).display() van #counter(page).final().first()])
#set text(lang: "nl", hyphenate: true, size: 10pt)
#set par(justify: true)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 13pt)
#outline()
= Deel een
${Array.from({ length: 24 }, (_, index) => sentence(index)).join('\n\n')}
== Lijst
- eerste punt dat lang genoeg is om over meer dan een regel te lopen en dus weer aan elkaar moet
- het sociaal-economische punt

#table(columns: 2, [Jaar], [Bedrag], [2026], [12 miljoen])
Slot met een noot.#footnote[Zie de wet van 2020.]
`;

test('mends lines, hyphens and pages into the paragraphs that were written', async () => {
  const document = await read(buildPdf(longPlan));
  expect(blocksOf(document, 'paragraph').filter((text) => text.startsWith('In alinea'))).toEqual(
    Array.from({ length: 24 }, (_, index) => sentence(index)),
  );
  expect(document).toMatchObject({ format: 'pdf', title: 'Plan van aanpak', language: 'nl' });
});

test('tells headings by size, and finds lists, table rows and footnotes', async () => {
  const document = await read(buildPdf(longPlan));
  expect(document.blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([1, 1, 2]);
  expect(blocksOf(document, 'heading')).toEqual(['Inhoudsopgave', 'Deel een', 'Lijst']);
  expect(blocksOf(document, 'list-item').at(0)).toMatch(/^• ?eerste punt .* aan elkaar moet$/);
  expect(blocksOf(document, 'table-row')).toEqual(['Jaar\tBedrag', '2026\t12 miljoen']);
  expect(blocksOf(document, 'footnote').at(0)).toContain('Zie de wet van 2020.');
});

test('leaves headers and page numbers out and says so; pages cover the text', async () => {
  const document = await read(buildPdf(longPlan));
  expect(document.text).not.toContain('Ministerie van Wind');
  expect(document.text).not.toMatch(/Pagina \d/);
  const warnings = document.warnings.map((warning) => warning.nl).join('\n');
  expect(warnings).toContain('“Ministerie van Wind”');
  expect(warnings).toContain('paginanummers');
  expect(document.pages.length).toBeGreaterThan(2);
  expect(document.pages[0]?.start).toBe(0);
  expect(document.pages.at(-1)?.end).toBe(document.text.length);
  for (const [index, page] of document.pages.entries()) {
    expect(page.number).toBe(index + 1);
    if (index > 0) expect(page.start).toBe(document.pages[index - 1]?.end);
  }
});

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readDocument(bytes, { fileName: 'plan.pdf' });
  return result.ok ? `read: ${result.value.text}` : result.problem.text.nl;
}

test('refuses what is encrypted, cut off, damaged or only pictures', async () => {
  const text = 'BT /F1 12 Tf 50 700 Td (Hallo) Tj ET';
  expect(await refusalOf(buildRawPdf(onePage(text)))).toBe('read: Hallo');
  const locked = `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`;
  const trailer = '/Encrypt 6 0 R /ID [(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]';
  expect(await refusalOf(buildRawPdf([...onePage(text), locked], trailer))).toContain('wachtwoord');
  const whole = buildPdf(longPlan);
  expect(await refusalOf(whole.subarray(0, whole.length / 2))).toContain('niet compleet');
  expect(await refusalOf(Buffer.from('%PDF-1.7\nniets\n%%EOF'))).toContain('beschadigd');
  expect(await refusalOf(buildPdf('#rect(width: 5cm, height: 5cm)'))).toContain('plaatjes van pagina');
});

test('refuses a bomb: a page that unpacks to 400 MB, packed once or twice', async () => {
  const once = deflateSync(Buffer.alloc(400_000_000, 32)).toString('latin1');
  const twice = deflateSync(Buffer.from(once, 'latin1')).toString('latin1');
  const bomb = (content: string, filter: string): Uint8Array =>
    buildRawPdf(
      onePage('x').map((object, index) =>
        index === 3 ? `<< /Length ${content.length} /Filter ${filter} >>\nstream\n${content}\nendstream` : object,
      ),
    );
  expect(await refusalOf(bomb(once, '/FlateDecode'))).toContain('uitpakken veel te groot');
  expect(await refusalOf(bomb(twice, '[/FlateDecode /FlateDecode]'))).toContain('uitpakken veel te groot');
});

const samples = fileURLToPath(new URL('../../../../../shared/data/pdf/bad-redaction/', import.meta.url));

describe.skipIf(!existsSync(samples))('court papers in ../shared/data/pdf', () => {
  test('a filing of one page reads as paragraphs', async () => {
    const document = await read(readFileSync(`${samples}rectangles_yes.pdf`));
    expect(document.text).toContain('Dr. Schubert’s Responses in the Application Did Not Reflect');
    expect(document.pages).toHaveLength(1);
  });
});
