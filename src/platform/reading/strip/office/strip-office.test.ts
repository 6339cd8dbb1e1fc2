import { expect, test } from 'vitest';
import { defaultBounds } from '../../bounds.ts';
import { Zip } from '../../archive/zip.ts';
import { readDocument } from '../../read-document.ts';
import { buildDocx, buildXlsx, buildZip } from '../../testing/office-files.ts';
import { stripMetadata } from '../strip.ts';

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const everything = (bytes: Uint8Array): string => {
  const zip = new Zip(bytes, defaultBounds);
  return zip.names.map((name) => `${name}\n${Buffer.from(zip.read(name) ?? []).toString()}`).join('\n');
};

async function strip(bytes: Uint8Array) {
  const result = await stripMetadata(bytes);
  if (!result.ok) throw result.problem;
  return result.value;
}

test('a Word document loses its authors, dates and properties and keeps its text', async () => {
  const docx = buildDocx(
    `<w:p w:rsidR="00AB12"><w:ins w:id="1" w:author="Jan Jansen" w:date="2026-01-01T00:00:00Z"><w:r><w:t>De melding van w:author="x" &lt;klopt&gt;.</w:t></w:r></w:ins></w:p>`,
    {
      'docProps/core.xml': '<c><dc:creator>Jan Jansen</dc:creator></c>',
      'docProps/thumbnail.jpeg': 'x',
      'customXml/item1.xml': '<geheim/>',
      'word/people.xml': '<w15:people>Jan Jansen</w15:people>',
      'word/settings.xml': `<w:settings ${space}><w:rsids><w:rsid w:val="00AB12"/></w:rsids><w:attachedTemplate w:val="C:\\Jan\\sjabloon"/><w:zoom w:percent="100"/></w:settings>`,
      'word/comments.xml': `<w:comments ${space}><w:comment w:id="1" w:author='Jan Jansen' w:initials="JJ"><w:p><w:r><w:t>Mooi.</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Type="t/people" Target="people.xml"/><Relationship Id="r2" Type="t/comments" Target="comments.xml"/><Relationship Id="r3" Type="t/customXml" Target="../customXml/item1.xml"/></Relationships>',
    },
  );
  const { bytes, format, removed } = await strip(docx);
  const left = everything(bytes);
  expect(left).not.toMatch(/Jan|JJ|00AB12|geheim|2026-01|people|customXml|docProps/);
  expect(left).toContain('<w:zoom w:percent="100"/>');
  expect(format).toBe('docx');
  expect(removed).toEqual(
    expect.arrayContaining(['author', 'custom-xml', 'people', 'properties', 'revision-ids', 'template']),
  );
  const read = await readDocument(bytes, { fileName: 'a.docx' });
  expect(read.ok && read.value.text).toBe('De melding van w:author="x" <klopt>.\n\nMooi.');
});

test('an Excel file and an OpenDocument text lose theirs', async () => {
  const xlsx = await strip(
    buildXlsx('<row r="1"><c r="A1"><v>1</v></c></row>', [], {
      'docProps/app.xml': '<p><Company>Jan BV</Company></p>',
      'xl/comments1.xml': '<comments><authors><author>Jan</author></authors></comments>',
      'xl/printerSettings/printerSettings1.bin': 'printer van Jan',
    }),
  );
  expect(everything(xlsx.bytes)).not.toContain('Jan');
  const odt = await strip(
    buildZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<o><office:annotation><dc:creator>Jan</dc:creator><dc:date>2026</dc:date><text:p>Klopt</text:p></office:annotation></o>',
      'meta.xml': '<m><meta:initial-creator>Jan</meta:initial-creator></m>',
      'Thumbnails/thumbnail.png': 'x',
      'META-INF/manifest.xml':
        '<m:manifest><m:file-entry manifest:full-path="meta.xml"/><m:file-entry manifest:full-path="content.xml"/></m:manifest>',
    }),
  );
  expect(odt.format).toBe('odt');
  expect(everything(odt.bytes)).not.toMatch(/Jan|2026|meta\.xml/);
  expect(everything(odt.bytes)).toContain('Klopt');
  expect(Buffer.from(odt.bytes.subarray(30, 38)).toString()).toBe('mimetype');
});

test('the sheet behind a chart is cleaned too', async () => {
  const sheet = buildXlsx('<row r="1"><c r="A1"><v>1</v></c></row>', [], { 'docProps/app.xml': '<p>Jan</p>' });
  const { bytes, removed } = await strip(buildDocx('<w:p/>', { 'word/embeddings/blad.xlsx': sheet }));
  const inside = new Zip(bytes, defaultBounds).read('word/embeddings/blad.xlsx') ?? new Uint8Array();
  expect(everything(inside)).not.toContain('Jan');
  expect(removed).toContain('properties');
});

test('a file within a file is for a person to look at', async () => {
  const result = await stripMetadata(buildDocx('<w:p/>', { 'word/embeddings/object.bin': 'x' }));
  expect(result.ok ? '' : result.problem.text.nl).toContain('Iemand moet er eerst naar kijken');
});

test('text goes as it is; an unknown kind is refused', async () => {
  const text = Buffer.from('Gewoon een brief.\n');
  const result = await stripMetadata(text);
  expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe('Gewoon een brief.\n');
  const sound = await stripMetadata(
    Buffer.concat([Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000'), Buffer.alloc(500)]),
  );
  expect(sound.ok ? '' : sound.problem.text.nl).toContain('Wat wel kan');
});
