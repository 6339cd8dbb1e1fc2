import type { Language } from '../../kernel/dates.ts';

/** A document to print: only structure and words; how it looks is the printer's business. */
export interface PrintDocument {
  /** Also the title in the file's own description. */
  readonly title: string;
  readonly language: Language;
  /** One line under the title. */
  readonly subtitle?: string;
  /** Who publishes it; stands under the title and in the file's description. */
  readonly publisher?: string;
  /** Heading of the table of contents; without it there is none. */
  readonly contents?: string;
  /** Stands at the foot of every page, before the page number. */
  readonly footer?: string;
  readonly blocks: readonly PrintBlock[];
}

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: PrintText }
  | { readonly kind: 'quote'; readonly text: PrintText; readonly source?: string }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly PrintText[] }
  | PrintTable
  | PrintFigure
  | { readonly kind: 'page-break' };

/** A table: the first row holds the names of the columns and is repeated on every page. */
interface PrintTable {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[];
  /** As many cells per row as there are columns. */
  readonly rows: readonly (readonly PrintText[])[];
}

/** A picture that needs no other file. */
interface PrintFigure {
  readonly kind: 'figure';
  /** A whole SVG element. */
  readonly svg: string;
  /** What the picture shows, for people who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  /** Width as part of the text width, from 0 to 1; 1 without it. */
  readonly width?: number;
}

/** Text as it is, or pieces with a look or a link. Line ends stay line ends. */
export type PrintText = string | readonly PrintRun[];

interface PrintRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** http, https or mailto; anything else is printed without a link. */
  readonly href?: string;
}
