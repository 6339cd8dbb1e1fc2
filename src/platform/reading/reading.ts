import type { Bilingual } from '../../kernel/errors.ts';

/** The kinds of document that can be read as running text. */
export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote' | 'comment';

/** A piece of the text that belongs together; `start` and `end` are positions in the text (UTF-16 units, end excluded). */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading (1 is highest) or of a list item (1 is outermost). */
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  /** Page on which it starts, counted from 1; only where the file has pages. */
  readonly page?: number;
  /** True where an editor has struck this text and the change still waits for a decision. */
  readonly deleted?: true;
}

/** A page of the file and the piece of text that stands on it. */
export interface PageSpan {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A document as text with its structure. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** As the file names it, for example `nl` or `nl-NL`. */
  readonly language?: string;
  readonly title?: string;
  /** Everything that can be read, in reading order; NFC, lines end in `\n`; cells of a table row are parted by tabs. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Empty where the file has no pages. */
  readonly pages: readonly PageSpan[];
  /** What a person should know about how this was read. */
  readonly warnings: readonly Bilingual[];
}

/** What the sender says of a file: believed in nothing, compared with what it turns out to be. */
export interface Declared {
  readonly fileName: string;
  /** Media type, for example `application/pdf`. */
  readonly declaredType?: string;
}

/** A table as people send it: every row with its number in the file, and everything that is wrong with it. */
export interface ReadTable {
  readonly format: 'csv' | 'xlsx';
  /** Names of the columns as they stand in the first row. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
  readonly warnings: readonly Bilingual[];
}

export interface TableRow {
  /** The line in the file (CSV) or the row of the sheet (XLSX), counted from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TableProblem {
  /** The line in the file or the row of the sheet, counted from 1. */
  readonly row: number;
  readonly column?: string;
  readonly message: Bilingual;
}

/** A copy of a file without the traces of who made it, where and how. */
export interface StrippedFile {
  readonly bytes: Uint8Array;
  /** Short name of the kind of file, for example `jpeg` or `docx`. */
  readonly format: string;
  /** What was found and removed, as field names: `exif`, `gps`, `author`. */
  readonly removed: readonly string[];
}
