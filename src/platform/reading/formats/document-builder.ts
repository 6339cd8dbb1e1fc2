import type { Bilingual } from '../../../kernel/errors.ts';
import type { Block, BlockKind, DocumentFormat, PageSpan, ReadDocument } from '../reading.ts';

/** Puts a text together block by block and remembers where each block stands. */
export class DocumentBuilder {
  readonly warnings: Bilingual[] = [];
  title: string | undefined;
  language: string | undefined;
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly pageStarts: { number: number; start: number }[] = [];
  private length = 0;

  /** From here on, blocks stand on this page. */
  startPage(number: number): void {
    this.pageStarts.push({ number, start: this.length });
  }

  /** A page begins inside the last block, at this place in it. */
  startPageInside(number: number, at: number): void {
    this.pageStarts.push({ number, start: Math.min(this.length, (this.blocks.at(-1)?.start ?? 0) + at) });
  }

  /** Adds a block; white space is tidied and a block without text is left out. */
  add(kind: BlockKind, raw: string, more: { level?: number; deleted?: boolean } = {}): void {
    this.append(kind, tidy(raw), more);
  }

  /** Adds a table row; the cells are parted by tabs. */
  addRow(cells: readonly string[]): void {
    const tidied = cells.map((cell) => tidy(cell).replaceAll('\n', ' '));
    if (tidied.some((cell) => cell !== '')) this.append('table-row', tidied.join('\t'), {});
  }

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  build(format: DocumentFormat): ReadDocument {
    const text = this.parts.join('');
    const firstHeading = this.blocks.find((block) => block.kind === 'heading');
    const title = tidy(this.title ?? '') || (firstHeading && text.slice(firstHeading.start, firstHeading.end));
    return {
      format,
      ...(this.language ? { language: this.language } : {}),
      ...(title ? { title } : {}),
      text,
      blocks: this.blocks,
      pages: this.pageStarts.map((page, index): PageSpan => {
        const start = Math.min(page.start, text.length);
        return { number: page.number, start, end: this.pageStarts[index + 1]?.start ?? text.length };
      }),
      warnings: this.warnings,
    };
  }

  private append(kind: BlockKind, text: string, more: { level?: number; deleted?: boolean }): void {
    if (text === '') return;
    const page = this.pageStarts.at(-1);
    const last = this.blocks.at(-1);
    const beforeGap = this.length;
    if (last) this.push(last.kind === kind && (kind === 'list-item' || kind === 'table-row') ? '\n' : '\n\n');
    // The gap before the first block of a page belongs to the page before it.
    if (page && page.start === beforeGap) page.start = this.length;
    const start = this.length;
    this.push(text);
    this.blocks.push({
      kind,
      ...(more.level === undefined ? {} : { level: more.level }),
      start,
      end: this.length,
      ...(page ? { page: page.number } : {}),
      ...(more.deleted ? { deleted: true as const } : {}),
    });
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** One space between words, no marks that cannot be seen, NFC; line ends inside a block stay. */
export function tidy(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u00AD\u200B\uFEFF]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
