import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { buildDocx, buildZip } from '../testing/office-files.ts';
import type { ReadDocument } from '../reading.ts';

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const parts = ['styles', 'footnotes', 'comments', 'header'];
const more = {
  'word/_rels/document.xml.rels': `<Relationships>${parts
    .map((part, index) => `<Relationship Id="r${index}" Type="${type}/${part}" Target="${part}.xml"/>`)
    .join('')}</Relationships>`,
  'word/styles.xml': `<w:styles ${space}><w:docDefaults><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Onze kop"/><w:basedOn w:val="Kop1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Inh"><w:name w:val="toc 1"/></w:style></w:styles>`,
  'word/footnotes.xml': `<w:footnotes ${space}><w:footnote w:type="separator" w:id="0">${p(run('---'))}</w:footnote><w:footnote w:id="1">${p(run('Zie de wet.'))}</w:footnote></w:footnotes>`,
  'word/comments.xml': `<w:comments ${space}><w:comment w:id="1" w:author="Geheim">${p(run('Klopt dit?'))}</w:comment></w:comments>`,
  'word/header.xml': `<w:hdr ${space}>${p(run('Ministerie van Wind'))}</w:hdr>`,
  'docProps/core.xml':
    '<cp:coreProperties><dc:title>Plan 2027</dc:title><dc:creator>Jan</dc:creator></cp:coreProperties>',
};
const outline = (document: ReadDocument) =>
  document.blocks.map(
    (block) =>
      `${block.kind}${block.level ?? ''}${block.deleted ? ' deleted' : ''}: ${document.text.slice(block.start, block.end)}`,
  );

test('reads headings, lists, tables, notes, comments and struck text of a Word document', async () => {
  const body = [
    p(run('Inhoud 3'), style('Inh')),
    p(run('Wat wij doen'), style('Eigen')),
    p(run('Wij ') + `<w:del w:id="1"><w:r><w:delText>nooit </w:delText></w:r></w:del>` + run('helpen &lt;u&gt;.')),
    p(run('een'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>'),
    `<w:tbl><w:tr><w:tc>${p(run('Wie'))}${p(run('precies'))}</w:tc><w:tc>${p(run('Wat'))}</w:tc></w:tr></w:tbl>`,
    p(run('Met de hand', '<w:rPr><w:b/></w:rPr>')),
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('In een vak'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('In een vak'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  ].join('');
  const result = await readDocument(buildDocx(body, more), { fileName: 'plan.docx' });
  if (!result.ok) throw result.problem;
  expect(outline(result.value)).toEqual([
    'heading1: Wat wij doen',
    'paragraph: Wij helpen <u>.',
    'comment deleted: nooit',
    'list-item2: een',
    'table-row: Wie precies\tWat',
    'heading2: Met de hand',
    'paragraph: In een vak',
    'footnote: Zie de wet.',
    'comment: Klopt dit?',
  ]);
  expect(result.value).toMatchObject({ format: 'docx', language: 'nl-NL', title: 'Plan 2027' });
  const warnings = result.value.warnings.map((warning) => warning.nl).join('\n');
  expect(warnings).toContain('Op 1 plaatsen is tekst doorgehaald');
  expect(warnings).toContain('Ministerie van Wind');
});

async function refusalOf(bytes: Uint8Array, bounds = {}): Promise<string> {
  const result = await readDocument(bytes, { fileName: 'plan.docx' }, bounds);
  return result.ok ? 'read' : result.problem.text.nl;
}

test('refuses bombs: a file that swells, many files, and entities that swell', async () => {
  const swells = buildDocx('', {
    'word/styles.xml': new Uint8Array(120_000_000),
    'word/_rels/document.xml.rels': more['word/_rels/document.xml.rels'],
  });
  expect(swells.length).toBeLessThan(1_000_000);
  expect(await refusalOf(swells)).toContain('uitpakken veel te groot');
  const many = buildZip(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, 'x'])));
  expect(await refusalOf(many, { maxEntries: 100 })).toContain('uitpakken veel te groot');
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const entities = buildZip({
    'word/document.xml': `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]><w:document ${space}><w:body>${p(run('&l9;'))}</w:body></w:document>`,
  });
  expect(await refusalOf(entities)).toContain('beschadigd');
});

test('refuses a document with macros, one without text and one that is cut off', async () => {
  expect(await refusalOf(buildDocx(p(run('x')), { 'word/vbaProject.bin': 'x' }))).toContain('macro');
  expect(await refusalOf(buildDocx(p('')))).toContain('geen tekst');
  const whole = buildDocx(p(run('x'.repeat(500))));
  expect(await refusalOf(whole.slice(0, whole.length - 40))).toContain('niet compleet');
  expect(await refusalOf(buildZip({ 'notes.txt': 'x' }))).toContain('een zip-bestand');
});
