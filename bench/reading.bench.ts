/**
 * Pages per second that documents are read with, each beside the barest reading of the same bytes (text without structure).
 * A page is a page of the PDF; elsewhere 3,000 characters. Ours includes the trip to the reading thread.
 */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compilePdf } from '../src/platform/print/compile.ts';
import type { PrintBlock } from '../src/platform/print/print-document.ts';
import { printPdf } from '../src/platform/print/print-pdf.ts';
import { readDocument } from '../src/platform/reading/read-document.ts';
import { buildDocx } from '../src/platform/reading/testing/office-files.ts';

const runs = 5;
const charactersPerPage = 3000;
const sentence =
  'De gemeente onderzoekt in 2027 hoe de sociaal-economische gevolgen van terugvorderingen kleiner worden, en meldt dat jaarlijks aan de raad.';
const paragraphs = Array.from(
  { length: 1200 },
  (_, index) => `${index + 1} is het nummer. ${sentence} ${sentence} ${sentence}`,
);
const blocks = paragraphs.flatMap((text, index): PrintBlock[] => [
  ...(index % 12 === 0 ? [{ kind: 'heading', level: 1, text: `Hoofdstuk ${index / 12 + 1}` } as const] : []),
  { kind: 'paragraph', text },
]);
const plan = { title: 'Een lang plan', language: 'nl', footer: 'Weerklank', blocks } as const;

interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly bare: (bytes: Uint8Array) => Promise<number> | number;
}

async function barePdf(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    for (const item of content.items) length += 'str' in item ? item.str.length : 0;
  }
  await pdf.loadingTask.destroy();
  return length;
}

function bareDocx(bytes: Uint8Array): number {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<[^>]+>/g, '').length;
}

function bareHtml(bytes: Uint8Array): number {
  let length = 0;
  const parser = new Parser({ ontext: (text) => (length += text.length) });
  parser.end(new TextDecoder().decode(bytes));
  return length;
}

const subjects: Subject[] = [
  { name: 'PDF', bytes: compilePdf(plan), bare: barePdf },
  {
    name: 'DOCX',
    bytes: buildDocx(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')),
    bare: bareDocx,
  },
  {
    name: 'HTML',
    bytes: Buffer.from(`<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`),
    bare: bareHtml,
  },
  {
    name: 'text',
    bytes: Buffer.from(paragraphs.join('\n\n')),
    bare: (bytes) => new TextDecoder().decode(bytes).length,
  },
];

async function medianSeconds(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

console.log('format   pages   ours, pages/s   bare text, pages/s   ratio');
for (const { name, bytes, bare } of subjects) {
  const read = await readDocument(bytes, { fileName: `plan.${name}` });
  if (!read.ok) throw read.problem;
  const pages = read.value.pages.length || read.value.text.length / charactersPerPage;
  const ours = pages / (await medianSeconds(() => readDocument(bytes, { fileName: 'plan' })));
  const theirs = pages / (await medianSeconds(async () => bare(bytes)));
  const cells = [
    pages.toFixed(0).padStart(5),
    ours.toFixed(0).padStart(13),
    theirs.toFixed(0).padStart(18),
    (ours / theirs).toFixed(2).padStart(5),
  ];
  console.log(`${name.padEnd(6)}   ${cells.join('   ')}`);
}
const seconds = await medianSeconds(() => printPdf(plan));
const compile = await medianSeconds(async () => compilePdf(plan));
console.log(
  `printing the same plan as PDF/UA: ${seconds.toFixed(2)} s; without its own thread ${compile.toFixed(2)} s`,
);
