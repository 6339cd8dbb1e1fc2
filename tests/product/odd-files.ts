import { buildDocx } from '../../src/platform/reading/testing/office-files.ts';
import { buildPdf, buildRawPdf, onePage } from '../../src/platform/reading/testing/pdf-files.ts';

/** One file that lies about itself, and what the product must say of it. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly says: RegExp;
}

const line = 'Wij sturen voor 1 juli 2027 een wetsvoorstel naar de Tweede Kamer dat toeslagen verrekent.';

/** The smallest picture there is: one dot of PNG. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export function goodPdf(): Uint8Array {
  return buildPdf(`= Plan van morgen\n\n${line}`);
}

export function goodDocx(): Uint8Array {
  return buildDocx(`<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
}

/** A Word file whose text unpacks from 60 kB to 60 MB. */
function bomb(): Uint8Array {
  return buildDocx(`<w:p><w:r><w:t>${line}</w:t></w:r></w:p>${' '.repeat(60_000_000)}`);
}

function encrypted(): Uint8Array {
  const objects = [
    ...onePage('BT /F1 12 Tf 50 700 Td (geheim) Tj ET'),
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ];
  return buildRawPdf(objects, `/Encrypt 6 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`);
}

/** Files that a plan or an attachment may turn out to be; made on the spot. */
export function oddDocuments(): OddFile[] {
  const [pdf, docx] = [goodPdf(), goodDocx()];
  return [
    { name: 'leeg.pdf', bytes: new Uint8Array(), says: /Kies een bestand|leeg/i },
    { name: 'afgekapt.pdf', bytes: pdf.slice(0, Math.floor(pdf.length * 0.4)), says: /niet compleet|beschadigd/ },
    { name: 'afgekapt.docx', bytes: docx.slice(0, Math.floor(docx.length * 0.6)), says: /niet compleet|beschadigd/ },
    { name: 'geheim.pdf', bytes: encrypted(), says: /beveiligd met een wachtwoord/ },
    { name: 'plaatje.pdf', bytes: png, says: /het is een plaatje \(png\)/ },
    { name: 'bom.docx', bytes: bomb(), says: /uitpakken veel te groot/ },
    {
      name: 'programma.txt',
      bytes: Buffer.from('#!/bin/sh\nrm -rf /\n'),
      says: /schade kan doen: het is een programma/,
    },
  ];
}

/** Names that try to leave their folder, to look like something else or to break a header or a page. */
export const oddNames: readonly string[] = [
  '../../etc/passwd',
  'C:\\Users\\x\\brief.txt',
  'foto\u202Etxt.exe',
  `${'lang'.repeat(75)}.txt`,
  'a"; filename="b.exe',
  '<img src=x onerror=alert(1)>.txt',
  '...',
];
