import { Zip } from '../archive/zip.ts';
import type { ReadingBounds } from '../bounds.ts';
import { DocumentBuilder, tidy } from '../formats/document-builder.ts';
import type { BlockKind, ReadDocument } from '../reading.ts';
import { refusal, said } from '../refusals.ts';
import { readXml } from '../xml/read-xml.ts';
import { relationsOf } from '../xml/relations.ts';
import type { Paragraph } from './paragraph.ts';
import { readPart, type PartSink } from './part-reader.ts';
import { readStyles, type Styles } from './styles.ts';

/**
 * Reads a Word document with all that people see: headings by style, lists, tables, footnotes and comments.
 * What an editor struck but nobody accepted stands apart, marked as deleted; page headers are told in a warning.
 */
export function readDocx(bytes: Uint8Array, bounds: ReadingBounds): ReadDocument {
  const zip = new Zip(bytes, bounds);
  const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
  const relations = relationsOf(zip, main);
  const parts = (type: string): string[] => [
    ...new Set(relations.filter((relation) => relation.type === type).map((relation) => relation.target)),
  ];
  const styles = readStyles(zip.read(parts('styles')[0] ?? ''));
  const builder = new DocumentBuilder();
  builder.language = styles.language;
  builder.title = readTitle(zip);
  const body = new BodySink(builder, styles);
  const { insertions } = readPart(zip.read(main), body);
  for (const part of [...parts('footnotes'), ...parts('endnotes')]) addNotes(builder, zip.read(part), 'footnote');
  const comments = parts('comments').reduce((sum, part) => sum + addNotes(builder, zip.read(part), 'comment'), 0);
  if (builder.isEmpty) throw refusal('noText');
  if (body.deletions > 0) builder.warnings.push(said(({ warnings }) => warnings.deletions(body.deletions)));
  if (insertions > 0) builder.warnings.push(said(({ warnings }) => warnings.insertions(insertions)));
  if (comments > 0) builder.warnings.push(said(({ warnings }) => warnings.comments(comments)));
  for (const text of pageHeaders(zip, [...parts('header'), ...parts('footer')])) {
    builder.warnings.push(said(({ warnings }) => warnings.pageHeaders(text)));
  }
  return builder.build('docx');
}

class BodySink implements PartSink {
  deletions = 0;
  private readonly builder: DocumentBuilder;
  private readonly styles: Styles;
  private lastLevel = 0;

  constructor(builder: DocumentBuilder, styles: Styles) {
    this.builder = builder;
    this.styles = styles;
  }

  paragraph(paragraph: Paragraph): void {
    const style = this.styles.byId.get(paragraph.style) ?? {};
    if (style.isContents) return;
    const level = style.headingLevel ?? outlineLevel(paragraph);
    if (level !== undefined) this.lastLevel = level;
    if (level !== undefined) this.builder.add('heading', paragraph.text, { level });
    else if (paragraph.inList ?? style.isList) {
      this.builder.add('list-item', paragraph.text, { level: paragraph.listLevel ?? 1 });
    } else if (looksLikeHeading(paragraph)) {
      this.builder.add('heading', paragraph.text, { level: Math.min(6, this.lastLevel + 1) });
    } else this.builder.add('paragraph', paragraph.text);
    this.struck(paragraph.deleted);
  }

  row(cells: readonly string[], deleted: string): void {
    this.builder.addRow(cells);
    this.struck(deleted);
  }

  private struck(text: string): void {
    if (text.trim() === '') return;
    this.deletions += 1;
    this.builder.add('comment', text, { deleted: true });
  }
}

function outlineLevel({ outline }: Paragraph): number | undefined {
  return outline !== undefined && outline < 9 ? outline + 1 : undefined;
}

/** Many people make a heading by hand: one short line, all bold, no full stop. */
function looksLikeHeading({ text, allBold }: Paragraph): boolean {
  const line = text.trim();
  return allBold && line !== '' && line.length <= 90 && !/[.!?:;,\n]$|\n/.test(line);
}

function addNotes(builder: DocumentBuilder, content: Uint8Array | null, kind: BlockKind): number {
  let count = 0;
  let open: string[] = [];
  let takes = false;
  const finish = (): void => {
    const text = open.join('\n');
    open = [];
    if (!takes || text.trim() === '') return;
    count += 1;
    builder.add(kind, text);
  };
  readPart(content, {
    note: (type) => {
      finish();
      takes = type === 'normal';
    },
    paragraph: (paragraph) => open.push(paragraph.text),
    row: (cells) => open.push(cells.join(' ')),
  });
  finish();
  return count;
}

function pageHeaders(zip: Zip, parts: readonly string[]): Set<string> {
  const texts = new Set<string>();
  for (const part of parts) {
    const lines: string[] = [];
    readPart(zip.read(part), {
      paragraph: (paragraph) => lines.push(paragraph.text),
      row: (cells) => lines.push(cells.join(' ')),
    });
    const text = tidy(lines.join(' ')).replaceAll('\n', ' ');
    if (/\p{L}/u.test(text)) texts.add(text.slice(0, 200));
  }
  return texts;
}

function readTitle(zip: Zip): string | undefined {
  let title = '';
  let inTitle = false;
  readXml(zip.read('docProps/core.xml') ?? '<none/>', {
    open: (name) => (inTitle = name === 'dc:title'),
    text: (text) => (title += inTitle ? text : ''),
    close: () => (inTitle = false),
  });
  return title.trim() || undefined;
}
