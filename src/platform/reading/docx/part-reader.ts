import { readXml } from '../xml/read-xml.ts';
import { emptyParagraph, type Paragraph } from './paragraph.ts';

/** Receives the paragraphs and table rows of one part, in reading order. */
export interface PartSink {
  paragraph(paragraph: Paragraph): void;
  row(cells: readonly string[], deleted: string): void;
  /** A note or comment begins; its type is `separator` and the like for those that Word draws itself. */
  note?(type: string): void;
}

/** Reads the body, a header, the notes or the comments of a Word document (ECMA-376 part 1, 17.3). */
export function readPart(content: Uint8Array | null, sink: PartSink): { insertions: number } {
  const reader = new PartReader(sink);
  if (content) {
    readXml(content, {
      open: (name, attributes) => reader.open(name, attributes),
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
    });
  }
  return { insertions: reader.insertions };
}

class PartReader {
  insertions = 0;
  private readonly sink: PartSink;
  // A text box stands inside a paragraph and holds paragraphs of its own.
  private readonly stack: Paragraph[] = [];
  private cells: string[] = [];
  private rowDeleted = '';
  private tables = 0;
  private deleting = 0;
  private fallback = 0;
  private takesText = false;
  private runBold = false;
  private inRunProperties = false;

  constructor(sink: PartSink) {
    this.sink = sink;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'mc:Fallback') this.fallback += 1;
    if (this.fallback > 0) return;
    const value = attributes['w:val'];
    const paragraph = this.stack.at(-1);
    if (name === 'w:p') this.stack.push(emptyParagraph());
    else if (name === 'w:tbl') this.tables += 1;
    else if (name === 'w:tr' && this.tables === 1) this.startRow();
    else if (name === 'w:tc' && this.tables === 1) this.cells.push('');
    else if (name === 'w:del' || name === 'w:moveFrom') this.deleting += 1;
    else if (name === 'w:ins' || name === 'w:moveTo') this.insertions += 1;
    else if (name === 'w:footnote' || name === 'w:endnote' || name === 'w:comment') {
      this.sink.note?.(attributes['w:type'] ?? 'normal');
    } else if (paragraph) this.openInParagraph(name, value, paragraph);
  }

  text(text: string): void {
    if (this.takesText && this.fallback === 0) this.write(text);
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.fallback -= 1;
    if (this.fallback > 0) return;
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') this.takesText = false;
    else if (name === 'w:rPr') this.inRunProperties = false;
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tbl') this.tables -= 1;
    else if (name === 'w:tr' && this.tables === 1) this.sink.row(this.cells, this.rowDeleted);
    else if (name === 'w:del' || name === 'w:moveFrom') this.deleting -= 1;
  }

  private openInParagraph(name: string, value: string | undefined, paragraph: Paragraph): void {
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') this.takesText = true;
    else if (name === 'w:tab') this.write(' ');
    else if (name === 'w:br' || name === 'w:cr') this.write('\n');
    else if (name === 'w:noBreakHyphen') this.write('-');
    else if (name === 'w:r') this.runBold = false;
    else if (name === 'w:rPr') this.inRunProperties = true;
    else if (name === 'w:b' && this.inRunProperties) this.runBold = value !== '0' && value !== 'false';
    else if (name === 'w:pStyle') paragraph.style = value ?? '';
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (name === 'w:numId') paragraph.inList = value !== '0';
    else if (name === 'w:ilvl') paragraph.listLevel = Number(value) + 1;
  }

  private write(text: string): void {
    const paragraph = this.stack.at(-1);
    if (!paragraph) return;
    if (this.deleting > 0) paragraph.deleted += text;
    else {
      paragraph.text += text;
      if (text.trim() !== '') paragraph.allBold &&= this.runBold;
    }
  }

  private startRow(): void {
    this.cells = [];
    this.rowDeleted = '';
  }

  private closeParagraph(): void {
    const paragraph = this.stack.pop();
    if (!paragraph) return;
    if (this.tables === 0) {
      this.sink.paragraph(paragraph);
      return;
    }
    const cell = this.cells.at(-1);
    if (cell !== undefined)
      this.cells[this.cells.length - 1] = cell === '' ? paragraph.text : `${cell}\n${paragraph.text}`;
    if (paragraph.deleted) this.rowDeleted += `${paragraph.deleted} `;
  }
}
