/** One line of a mail. */
export interface Line {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset of the first character of the next line. */
  readonly next: number;
  /** The line without its ending. */
  readonly raw: string;
  /** The line without white space and invisible marks around it; at most 1,000 characters of it. */
  readonly bare: string;
}

const longest = 1_000;

/** The lines of a text, whatever their ending (LF, CRLF, CR). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  while (start < text.length) {
    ending.lastIndex = start;
    const match = ending.exec(text);
    const end = match ? match.index : text.length;
    const next = match ? match.index + match[0].length : text.length;
    const raw = text.slice(start, Math.min(end, start + longest));
    lines.push({ start, next, raw, bare: raw.replace(/[\u200b-\u200f\ufeff\u202a-\u202e]/g, '').trim() });
    start = next;
  }
  return lines;
}
