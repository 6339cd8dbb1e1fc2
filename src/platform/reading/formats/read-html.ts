import { Parser } from 'htmlparser2';
import type { BlockKind, ReadDocument } from '../reading.ts';
import { refusal } from '../refusals.ts';
import { decodeText } from './decode.ts';
import { DocumentBuilder } from './document-builder.ts';

const leftOut = new Set(
  'script style nav noscript template svg math iframe object embed canvas audio video map button select textarea datalist dialog'.split(
    ' ',
  ),
);
const breaking = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hr legend main ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);

/** Reads a web page: headings, paragraphs, lists and tables; scripts, styles, navigation and forms are left out. */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const { text, warnings } = decodeText(bytes, /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]);
  const builder = new DocumentBuilder();
  builder.warnings.push(...warnings);
  addHtml(builder, text.replace(/^\uFEFF/, ''));
  if (builder.isEmpty) throw refusal('noText');
  return builder.build('html');
}

/** Adds the content of a piece of HTML to a document. */
export function addHtml(builder: DocumentBuilder, html: string): void {
  const reader = new HtmlReader(builder);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  reader.flush();
}

/** Follows the tags of a page and cuts the text into blocks. */
class HtmlReader {
  private readonly builder: DocumentBuilder;
  private readonly hiddenBy: string[] = [];
  private buffer = '';
  private kind: BlockKind = 'paragraph';
  private level: number | undefined;
  private lists = 0;
  private preformatted = 0;
  private row: string[] | null = null;
  private tables = 0;
  private title: string | null = null;

  constructor(builder: DocumentBuilder) {
    this.builder = builder;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.hiddenBy.length > 0 || leftOut.has(name) || isHidden(attributes)) {
      if (!isVoid(name)) this.hiddenBy.push(name);
      return;
    }
    if (name === 'html' && attributes['lang']) this.builder.language = attributes['lang'].slice(0, 35);
    if (name === 'title' && this.builder.title === undefined) this.title = '';
    if (name === 'br') this.buffer += '\n';
    if (name === 'img' && attributes['alt']) this.buffer += ` ${attributes['alt']} `;
    if (name === 'pre') this.preformatted += 1;
    this.openBlock(name);
  }

  text(text: string): void {
    if (this.hiddenBy.length > 0) return;
    if (this.title !== null) this.title += text;
    else this.buffer += this.preformatted > 0 ? text : text.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    if (this.hiddenBy.length > 0) {
      const from = this.hiddenBy.lastIndexOf(name);
      if (from >= 0) this.hiddenBy.length = from;
      return;
    }
    if (name === 'title' && this.title !== null) {
      this.builder.title = this.title;
      this.title = null;
    }
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    this.closeBlock(name);
  }

  flush(): void {
    if (this.row) return;
    this.builder.add(this.kind, this.buffer, this.level === undefined ? {} : { level: this.level });
    this.buffer = '';
  }

  private openBlock(name: string): void {
    if (/^h[1-6]$/.test(name)) this.startBlock('heading', Number(name[1]));
    else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.lists += 1;
    } else if (name === 'li') this.startBlock('list-item', Math.max(1, this.lists));
    else if (name === 'table') {
      if (!this.row) this.flush();
      this.tables += 1;
    } else if (name === 'tr' && this.tables === 1) {
      this.flush();
      this.row = [];
      this.buffer = '';
    } else if (breaking.has(name)) this.breakBlock();
  }

  private closeBlock(name: string): void {
    if (/^h[1-6]$/.test(name) || name === 'li') {
      this.flush();
      this.startBlock('paragraph');
    } else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.lists = Math.max(0, this.lists - 1);
    } else if (name === 'table') this.tables = Math.max(0, this.tables - 1);
    else if ((name === 'td' || name === 'th') && this.tables === 1 && this.row) {
      this.row.push(this.buffer);
      this.buffer = '';
    } else if (name === 'tr' && this.tables === 1 && this.row) {
      this.builder.addRow(this.buffer.trim() ? [...this.row, this.buffer] : this.row);
      this.row = null;
      this.buffer = '';
    } else if (breaking.has(name)) this.breakBlock();
  }

  /** Inside a cell a block is only a line break. */
  private breakBlock(): void {
    if (this.row) this.buffer += '\n';
    else this.flush();
  }

  private startBlock(kind: BlockKind, level?: number): void {
    this.breakBlock();
    if (this.row) return;
    this.kind = kind;
    this.level = level;
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    attributes['hidden'] !== undefined ||
    attributes['role'] === 'navigation' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}

function isVoid(name: string): boolean {
  return /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);
}
