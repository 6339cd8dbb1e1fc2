import { expect, test } from 'vitest';
import { must } from '../../kernel/errors.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './reading.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array, fileName: string, bounds = {}): Promise<ReadDocument> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = await readDocument(bytes, { fileName }, bounds);
  if (!result.ok) throw result.problem;
  return result.value;
}
/** Old Office files begin with this mark; the names of their streams stand in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
}
const outline = (document: ReadDocument) =>
  document.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${document.text.slice(block.start, block.end)}`);

test('plain text keeps its places and shows headings, paragraphs and lists', async () => {
  const text =
    'Schulden\r\n\r\nWij helpen mensen. Dat doen wij in 2027.\r\nOok later.\r\n\r\n- eerst dit\r\n- dan dat\r\n';
  const document = await read(text, 'plan.txt');
  expect(document.format).toBe('text');
  expect(document.text).toBe(text.replaceAll('\r\n', '\n'));
  expect(outline(document)).toEqual([
    'heading1: Schulden',
    'paragraph: Wij helpen mensen. Dat doen wij in 2027.\nOok later.',
    'list-item1: - eerst dit',
    'list-item1: - dan dat',
  ]);
  expect(document.title).toBe('Schulden');
});

test('reads the encodings that people still send', async () => {
  const text = 'Eén geïnde café-rekening kost € 5.';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const windows = Buffer.from(text.replace('€', '\u0080'), 'latin1');
  expect((await read(Buffer.from(`\uFEFF${text}`), 'a.txt')).text).toBe(text);
  expect((await read(utf16, 'a.txt')).text).toBe(text);
  expect((await read(Buffer.from(text, 'utf16le'), 'a.txt')).text).toBe(text);
  const guessed = await read(windows, 'a.txt');
  expect(guessed.text).toBe(text);
  expect(must(guessed.warnings[0], 'warning').nl).toContain('tekens');
  expect((await read('Een cafe\u0301', 'a.txt')).text).toBe('Een café');
});

test('reads a web page without its scripts, styles and menus', async () => {
  const document = await read(
    `<!doctype html><html lang="nl"><head><title>Wet &amp; werk</title><style>p{}</style></head><body>
     <nav>Menu</nav><h1>Kop</h1><p>Een <b>vette</b>&nbsp;zin<script>alert(1)</script>.</p>
     <ul><li>een<ul><li>diep</li></ul></li></ul><table><tr><th>Wie</th><td><p>Jan</p><p>Piet</p></td></tr></table><p hidden>weg</p>los`,
    'pagina.html',
  );
  expect(document).toMatchObject({ format: 'html', language: 'nl', title: 'Wet & werk', warnings: [] });
  expect(outline(document)).toEqual([
    'heading1: Kop',
    'paragraph: Een vette zin.',
    'list-item1: een',
    'list-item2: diep',
    'table-row: Wie\tJan Piet',
    'paragraph: los',
  ]);
});

test('reads Markdown without its marks', async () => {
  const document = await read(
    '---\ntitle: Mijn plan\n---\n# Kop & meer\n\nEen **vette** [link](http://x) &eacute;n `code`.\n\n1. een\n   - diep\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    'plan.md',
  );
  expect(document).toMatchObject({ format: 'markdown', title: 'Mijn plan' });
  expect(outline(document)).toEqual([
    'heading1: Kop & meer',
    'paragraph: Een vette link én code.',
    'list-item1: een',
    'list-item2: diep',
    'table-row: a\tb',
    'table-row: 1\t2',
  ]);
});

test('reads a mislabelled file as what it is, and says so', async () => {
  const document = await read('<html><body><p>Hallo</p></body></html>', 'brief.pdf');
  expect(document.format).toBe('html');
  expect(must(document.warnings[0], 'warning').nl).toBe(
    'De naam of het type zegt dat dit een PDF is, maar het is een webpagina (HTML). Zo is het gelezen.',
  );
});

test.each([
  ['empty', new Uint8Array(), 'leeg'],
  ['only white space', bytesOf(' \n\n '), 'geen tekst'],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 7)]), 'schade'],
  ['a script', bytesOf('#!/bin/sh\nrm -rf /\n'), 'schade'],
  ['random bytes', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)), 'onbekend'],
  ['RTF', bytesOf('{\\rtf1 hallo}'), 'RTF'],
  ['an encrypted Word document', compoundFile('EncryptedPackage'), 'wachtwoord'],
  ['a Word document of 1997', compoundFile('WordDocument'), 'van voor 2007'],
  ['an Outlook message', compoundFile('__substg1.0_0037001F'), 'Outlook'],
  ['a cut-off zip', bytesOf('PK\u0003\u0004 en niets meer'), 'niet compleet'],
])('refuses %s in clear words', async (_, bytes, words) => {
  const result = await readDocument(bytes, { fileName: 'brief.txt' });
  expect(result.ok ? result.value : result.problem.text.nl).toContain(words);
});

test('refuses a file over the bound, and ends a reading that takes too long', async () => {
  const large = await readDocument(bytesOf('x'.repeat(2000)), { fileName: 'a.txt' }, { maxBytes: 1000 });
  expect(large.ok ? null : large.problem.kind).toBe('too-large');
  const long = bytesOf('<p>een <b>woord</b></p>'.repeat(200_000));
  const slow = await readDocument(long, { fileName: 'a.html' }, { maxMilliseconds: 20 });
  expect(slow.ok ? null : slow.problem.text.nl).toContain('te ingewikkeld');
  expect((await read('Hallo daar', 'a.txt')).text).toBe('Hallo daar');
});
