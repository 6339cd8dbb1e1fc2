/** Signs that tell a spreadsheet that a formula follows; the apostrophe itself, so that reading back is exact. */
const dangerous = /^[=+\-@\t\r']/;

/** A cell as text that no spreadsheet runs as a formula (OWASP, CSV injection); numbers stay numbers. */
export function safeCell(text: string): string {
  return dangerous.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

/** What `safeCell` made safe, as it was. */
export function plainCell(cell: string): string {
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell;
}

/** One line of CSV as RFC 4180 says: quotes where needed, doubled inside, CRLF at the end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = '\ufeff';
