import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { buildPdf, buildRawPdf, onePage } from '../../testing/pdf-files.ts';
import { stripMetadata } from '../strip.ts';

async function strip(bytes: Uint8Array) {
  const result = await stripMetadata(bytes);
  if (!result.ok) throw result.problem;
  return { ...result.value, raw: Buffer.from(result.value.bytes).toString('latin1') };
}
async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await readDocument(bytes, { fileName: 'a.pdf' });
  return result.ok ? result.value.text : result.problem.text.nl;
}
const hello = 'BT /F1 12 Tf 50 700 Td (Hallo) Tj ET';
const streamOf = (dict: string, content: string) =>
  `<< ${dict} /Length ${content.length} >>\nstream\n${content}\nendstream`;

test('a report loses its description and keeps its pages and tags', async () => {
  const made = buildPdf(
    '#set document(title: "Geheime titel", author: "Jan Jansen", keywords: ("x"))\n= Kop\nDe tekst blijft. #link("https://voorbeeld.nl")[hier]',
  );
  const { bytes, raw, removed } = await strip(made);
  expect(removed).toEqual(expect.arrayContaining(['document-id', 'document-information', 'xmp']));
  expect(raw).not.toMatch(/Jansen|Geheime|Typst|xmpmeta|\/Info/i);
  expect(raw).toContain('StructTreeRoot');
  expect(await textOf(bytes)).toBe(await textOf(made));
});

test('attachments, scripts, authors of comments, private data and pictures of places go', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#f00' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jan Jansen' } })
    .toBuffer();
  const objects = [
    ...onePage(hello, {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> /PieceInfo << /X << /Private (Jan) >> >>',
      page: '/Annots [8 0 R 9 0 R] /LastModified (D:2026)',
    }),
    '<< /Type /Filespec /F (geheim.txt) /EF << /F 7 0 R >> >>',
    streamOf('/Type /EmbeddedFile', 'geheime bijlage van Jan'),
    '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Jan Jansen) /M (D:2026) /Contents (Klopt dit?) >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (cmd.exe) >> >>',
    '<< /Author (Jan Jansen) >>',
    streamOf(
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      photo.toString('latin1'),
    ),
  ].map((object) => object.replace('/Font << /F1 5 0 R >>', '/Font << /F1 5 0 R >> /XObject << /AA 11 0 R >>'));
  const { bytes, raw, removed } = await strip(buildRawPdf(objects, '/Info 10 0 R'));
  expect(raw).not.toMatch(/Jan|geheim|4a616e|cmd|JavaScript|D:2026|Exif/i);
  expect(raw).toContain(Buffer.from('Klopt dit?').toString('hex'));
  expect(raw).toContain('/AA ');
  expect(removed).toEqual(
    expect.arrayContaining(['actions', 'annotation-author', 'attachments', 'picture-metadata', 'private-data']),
  );
  expect(await textOf(bytes)).toBe('Hallo');
});

test('what an earlier version of the file said is gone', async () => {
  const old = Buffer.from(buildRawPdf(onePage('BT /F1 12 Tf 50 700 Td (Naam van Jan) Tj ET'))).toString('latin1');
  const place = old.length;
  const update = `4 0 obj\n${streamOf('', hello)}\nendobj\n`;
  const start = place + update.length;
  const previous = /startxref\n(\d+)/.exec(old)?.[1] ?? '';
  const index = `xref\n4 1\n${String(place).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
  const { bytes, raw, removed } = await strip(Buffer.from(old + update + index, 'latin1'));
  expect(raw).not.toContain('Naam van Jan');
  expect(removed).toContain('earlier-versions');
  expect(await textOf(bytes)).toBe('Hallo');
});

test('a file whose index leads astray is for a person', async () => {
  const broken = Buffer.from(buildRawPdf(onePage(hello)))
    .toString('latin1')
    .replace(/startxref\n\d+/, 'startxref\n7');
  const result = await stripMetadata(Buffer.from(broken, 'latin1'));
  expect(result.ok ? '' : result.problem.text.nl).toContain('Iemand moet er eerst naar kijken');
});

const samples = fileURLToPath(new URL('../../../../../../shared/data/pdf/bad-redaction/', import.meta.url));

describe.skipIf(!existsSync(samples))('court papers in ../shared/data/pdf', () => {
  test('each is rewritten with the same text, or refused', async () => {
    let cleaned = 0;
    for (const name of readdirSync(samples)) {
      const bytes = readFileSync(samples + name);
      const result = await stripMetadata(bytes);
      if (!result.ok) continue;
      cleaned += 1;
      expect(await textOf(result.value.bytes), name).toBe(await textOf(bytes));
      expect(Buffer.from(result.value.bytes).toString('latin1')).not.toMatch(/\/(Producer|Creator|Author)\b/);
    }
    expect(cleaned).toBeGreaterThan(20);
  }, 120_000);
});
