import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadingBounds } from '../bounds.ts';
import { DocumentBuilder } from '../formats/document-builder.ts';
import type { ReadDocument } from '../reading.ts';
import { refusal, said } from '../refusals.ts';
import { groupLines, type Group } from './group-lines.ts';
import { hyphenatedWords, joinLines } from './join-lines.ts';
import { measureLayout } from './layout.ts';
import type { PageLines } from './line.ts';
import { openPdf } from './open-pdf.ts';
import { softHyphenTails, withHyphens } from './soft-hyphens.ts';
import { takeFurnitureOff } from './page-furniture.ts';
import { linesOf } from './page-lines.ts';

/**
 * Reads a PDF: lines become paragraphs, hyphens at line ends are mended, headings are told by size and font;
 * headers, footers and page numbers are left out and told. Refuses what has pictures of pages instead of text.
 */
export async function readPdf(bytes: Uint8Array, bounds: ReadingBounds): Promise<ReadDocument> {
  const pdf = await openPdf(bytes, bounds);
  const builder = new DocumentBuilder();
  const pages = await readPages(pdf, builder);
  await readLabels(pdf, builder);
  const furniture = takeFurnitureOff(pages);
  addPages(builder, furniture.pages);
  if (builder.isEmpty) throw refusal('scanned');
  for (const line of furniture.repeated) {
    builder.warnings.push(said(({ warnings }) => warnings.leftOut(line.text, line.pages)));
  }
  if (furniture.numbered > 0) builder.warnings.push(said(({ warnings }) => warnings.pageNumbers(furniture.numbered)));
  await pdf.loadingTask.destroy();
  return builder.build('pdf');
}

const looksAt = 2;

async function readPages(pdf: PDFDocumentProxy, builder: DocumentBuilder): Promise<PageLines[]> {
  const pages: PageLines[] = [];
  const broken: number[] = [];
  // Reading the drawing commands costs time: only where the first pages show that it is needed.
  let hyphens = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const lines = await linesOf(page, number);
      const tails: ReadonlySet<string> = hyphens || number <= looksAt ? await softHyphenTails(page) : new Set<string>();
      hyphens ||= tails.size > 0;
      pages.push(withHyphens(lines, tails));
      page.cleanup();
    } catch {
      broken.push(number);
      pages.push({ number, width: 0, height: 0, lines: [] });
    }
  }
  if (broken.length === pdf.numPages) throw refusal('damaged');
  if (broken.length > 0) builder.warnings.push(said(({ warnings }) => warnings.unreadablePages(broken.join(', '))));
  const bare = pages.filter((page) => page.lines.length === 0 && !broken.includes(page.number));
  if (bare.length > 0 && bare.length < pages.length) {
    const numbers = bare.map((page) => page.number).join(', ');
    builder.warnings.push(said(({ warnings }) => warnings.pagesWithoutText(numbers)));
  }
  return pages;
}

async function readLabels(pdf: PDFDocumentProxy, builder: DocumentBuilder): Promise<void> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const { Title: title, Language: language } = info;
  // Word processors put the name of the file here: that is no title.
  if (typeof title === 'string' && !/\.(docx?|pdf|indd|pptx?)$|^Microsoft Word/i.test(title)) builder.title = title;
  if (typeof language === 'string' && language !== '') builder.language = language;
}

function addPages(builder: DocumentBuilder, pages: readonly PageLines[]): void {
  const lines = pages.flatMap((page) => page.lines);
  const words = hyphenatedWords(lines.map((line) => line.text));
  let current = 0;
  const turnTo = (page: number): void => {
    while (current < page) builder.startPage((current += 1));
  };
  for (const group of groupLines(lines, measureLayout(pages))) {
    turnTo(group.lines[0]?.page ?? current);
    current = addGroup(builder, group, words, current);
  }
  turnTo(pages.length);
}

/** Adds a block and marks the pages that begin inside it; returns the page on which it ends. */
function addGroup(builder: DocumentBuilder, group: Group, words: ReadonlySet<string>, page: number): number {
  if (group.kind === 'table-row') {
    builder.addRow(group.lines[0]?.cells.map((cell) => cell.text) ?? []);
    return page;
  }
  const { text, starts } = joinLines(
    group.lines.map((line) => line.text),
    (word) => words.has(word.toLowerCase()),
  );
  builder.add(group.kind, text, group.level === undefined ? {} : { level: group.level });
  let current = page;
  for (const [index, line] of group.lines.entries()) {
    while (current < line.page) builder.startPageInside((current += 1), starts[index] ?? 0);
  }
  return current;
}
