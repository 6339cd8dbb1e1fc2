import type { BlockKind } from '../reading.ts';
import type { Layout } from './layout.ts';
import type { Cell, Line } from './line.ts';

/** Lines that make up one block of text. */
export interface Group {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lines: readonly Line[];
}

const listMark = /^(?:[•‣◦▪●○■□\-–*\uF0B7\uF0A7·]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/;
const numberedHeading = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u;
/** A line of a table of contents: dots up to a page number. It repeats a heading. */
const contentsLine = /(?:\.\s?){5,}\s*[\divxl]+$/i;
const closed = /[.!?:;]["'”’)\]]*\d{0,3}$/;

/** Groups the lines of a document into headings, paragraphs, list items, table rows and footnotes. */
export function groupLines(lines: readonly Line[], layout: Layout): Group[] {
  const groups: { kind: BlockKind; level?: number; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (contentsLine.test(line.text)) continue;
    const { kind, level } = kindOf(line, lines[index - 1], lines[index + 1], layout);
    const last = groups.at(-1);
    const before = last?.lines.at(-1);
    if (last && before && belongsTo(last, before, line, { kind, ...(level ? { level } : {}) }, layout))
      last.lines.push(line);
    else groups.push({ kind, ...(level ? { level } : {}), lines: [line] });
  }
  return groups;
}

interface Kind {
  readonly kind: BlockKind;
  readonly level?: number;
}

function kindOf(line: Line, before: Line | undefined, after: Line | undefined, layout: Layout): Kind {
  const short = line.text.length <= 150 && /\p{L}/u.test(line.text);
  const rank = layout.headingSizes.indexOf(line.size);
  if (rank >= 0 && short) return { kind: 'heading', level: Math.min(6, rank + 1) };
  if (isTableRow(line, before, after)) return { kind: 'table-row' };
  if (isBoldHeading(line, before, after, layout)) {
    return { kind: 'heading', level: Math.min(6, layout.headingSizes.length + 1) };
  }
  if (listMark.test(line.text)) return { kind: 'list-item', level: 1 };
  const small = line.size <= layout.bodySize * 0.92;
  if (small && /^(?:\d{1,3}|\*)\s?\S/.test(line.text)) return { kind: 'footnote' };
  return { kind: 'paragraph' };
}

/** Columns show by a very wide gap, or by cells that stand right under each other. */
function isTableRow(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const [first, ...cells] = line.cells;
  if (!first || cells.length === 0 || (cells.length === 1 && isLabel(first.text))) return false;
  if (line.gap > line.size * 2.5) return true;
  // Justified lines all end at the same edge: there only a clear gap is a column.
  const clear = line.gap > line.size * 1.5;
  return [before, after].some((other) =>
    other?.cells.slice(1).some((theirs) => cells.some((ours) => inOneColumn(ours, theirs, clear))),
  );
}

function inOneColumn(one: Cell, other: Cell, byRight: boolean): boolean {
  return Math.abs(one.left - other.left) < 2 || (byRight && Math.abs(one.right - other.right) < 2);
}

/** The number of a heading or the mark of a list item, set apart from its text. */
function isLabel(cell: string): boolean {
  return /^(?:[•‣◦▪●○■□\-–*\uF0B7\uF0A7·]|\(?[\da-z]{1,3}(?:\.\d{1,2})*[.)]?)$/i.test(cell);
}

/** A short line in another font than the text around it, with room above it and no full stop. */
function isBoldHeading(line: Line, before: Line | undefined, after: Line | undefined, layout: Layout): boolean {
  if (line.size !== layout.bodySize || line.font === layout.bodyFont || line.text.length > 100) return false;
  if (closed.test(line.text) || /,$/.test(line.text) || !/^[\p{Lu}\d‘“"']/u.test(line.text)) return false;
  const room = !before || before.page !== line.page || before.y - line.y > layout.pitch * 1.2 || before.y < line.y;
  return room && after !== undefined && (after.font === layout.bodyFont || after.size !== line.size);
}

function belongsTo(group: Kind, before: Line, line: Line, kind: Kind, layout: Layout): boolean {
  if (kind.kind === 'table-row' || group.kind === 'table-row') return false;
  if (kind.kind === 'list-item') return false;
  if (group.kind === 'heading' || kind.kind === 'heading') {
    const same = group.kind === kind.kind && group.level === kind.level && before.page === line.page;
    return same && near(before, line, line.size * 1.6) && !numberedHeading.test(line.text);
  }
  if (kind.kind === 'footnote') return false;
  // A sentence that goes on in the next line goes on in the block, however the line was measured.
  const goesOn = !closed.test(before.text) && /^\p{Ll}/u.test(line.text) && line.left < before.right;
  if (goesOn && before.page === line.page && near(before, line, line.size * 3)) return true;
  if (Math.abs(before.size - line.size) > 1) return false;
  if (before.page !== line.page || before.y <= line.y) return !closed.test(before.text) && /^\p{Ll}/u.test(line.text);
  if (!near(before, line, Math.max(layout.pitch, line.size) * 1.35)) return false;
  return !startsAnew(before, line, layout);
}

function near(before: Line, line: Line, distance: number): boolean {
  return before.y - line.y <= distance && before.y > line.y;
}

/** Without a white line, a new paragraph shows by an indent, or by a last line that stops well before the edge. */
function startsAnew(before: Line, line: Line, layout: Layout): boolean {
  if (!closed.test(before.text)) return false;
  const stopsEarly = before.right < layout.rightEdge - layout.bodySize * 6;
  const indented = line.left > before.left + layout.bodySize && /^[\p{Lu}\d]/u.test(line.text);
  return stopsEarly || indented;
}
