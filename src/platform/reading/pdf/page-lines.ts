import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Cell, Line, PageLines } from './line.ts';

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** The text of a page as lines: pieces on one base line belong together, in the order in which the page draws them. */
export async function linesOf(page: PDFPageProxy, number: number): Promise<PageLines> {
  const view = page.getViewport({ scale: 1, rotation: 0 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d) || item.height;
    pieces.push({ text: item.str, left: x, right: x + item.width, y, size, font: item.fontName });
  }
  const lines = cutIntoLines(pieces).flatMap((line) => toLine(line, number) ?? []);
  return { number, width: view.width, height: view.height, lines };
}

function cutIntoLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && !continues(last, piece, open)) {
      lines.push(open);
      open = [];
    }
    open.push(piece);
  }
  return [...lines, open];
}

/** Same base line (a raised note number may lie higher), and not back to the left. */
function continues(last: Piece, piece: Piece, line: readonly Piece[]): boolean {
  if (piece.text.trim() === '' && piece.right <= piece.left) return true;
  const largest = line.reduce((size, one) => Math.max(size, one.size), piece.size);
  const base = line.find((one) => one.size > largest * 0.8) ?? last;
  const smaller = Math.min(piece.size, base.size);
  const drift = smaller < largest * 0.8 ? largest * 0.6 : largest * 0.25;
  return Math.abs(piece.y - base.y) <= drift && piece.left >= last.right - largest;
}

function toLine(pieces: readonly Piece[], page: number): Line | null {
  const cells: Cell[] = [];
  let text = '';
  let end: number | undefined;
  let widest = 0;
  let cellLeft = 0;
  const weights = new Map<string, number>();
  let [size, left, right, y, most] = [0, Infinity, 0, 0, 0];
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      text += ' ';
      continue;
    }
    const gap = end === undefined ? 0 : piece.left - end;
    if (gap > piece.size * 0.8 && text.trim() !== '') {
      cells.push({ text: text.trim(), left: cellLeft, right: end ?? 0 });
      text = '';
      widest = Math.max(widest, gap);
    } else if (gap > piece.size * 0.2 && !text.endsWith(' ')) text += ' ';
    if (text.trim() === '') cellLeft = piece.left;
    text += piece.text;
    end = piece.right;
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    const weight = (weights.get(piece.font) ?? 0) + piece.text.length;
    weights.set(piece.font, weight);
    if (weight > most) [most, size, y] = [weight, piece.size, piece.y];
  }
  if (text.trim() !== '') cells.push({ text: text.trim(), left: cellLeft, right: end ?? 0 });
  if (cells.length === 0) return null;
  const font = [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  return {
    page,
    text: cells
      .map((cell) => cell.text)
      .join(' ')
      .replace(/\s+/g, ' '),
    cells,
    gap: widest,
    left,
    right,
    y,
    size: Math.round(size * 2) / 2,
    font,
  };
}
