/** One record of a CSV file. */
export interface CsvRecord {
  /** Line of the file on which it starts, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'open-quote' | 'stray-quote';
}

/**
 * Cuts CSV into records (RFC 4180, any delimiter of one character). Forgiving: a quotation mark in the middle of a
 * cell is kept as it stands, and faults are told with the record.
 */
export function* parseCsv(text: string, delimiter: string): Generator<CsvRecord> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record = readRecord(text, at, delimiter);
    yield { line, cells: record.cells, ...(record.fault ? { fault: record.fault } : {}) };
    for (let index = text.indexOf('\n', at); index >= 0 && index < record.end; index = text.indexOf('\n', index + 1)) {
      line += 1;
    }
    at = record.end;
  }
}

interface RecordSpan {
  readonly cells: string[];
  readonly end: number;
  readonly fault: CsvRecord['fault'] | undefined;
}

function readRecord(text: string, start: number, delimiter: string): RecordSpan {
  const cells: string[] = [];
  let fault: CsvRecord['fault'];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      cell = quoted.cell;
      at = quoted.end;
      if (quoted.open) fault = 'open-quote';
    }
    const rest = endOfPlain(text, at, delimiter);
    const plain = text.slice(at, rest);
    if (plain.includes('"') || (at > start && cell !== '' && plain.trim() !== '')) fault ??= 'stray-quote';
    cell += cell === '' ? plain : plain.trimEnd();
    cells.push(cell);
    at = rest;
    if (text[at] === delimiter) at += 1;
    else return { cells, end: at + 1, fault };
  }
}

function readQuoted(text: string, start: number): { cell: string; end: number; open: boolean } {
  let cell = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length, open: true };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1, open: false };
    cell += '"';
    at = quote + 2;
  }
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/** The delimiter that gives the first records the most columns, most evenly. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, 50_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [';', ',', '\t', '|']) {
    const widths: number[] = [];
    for (const record of parseCsv(sample, delimiter)) {
      if (record.cells.some((cell) => cell.trim() !== '')) widths.push(record.cells.length);
      if (widths.length >= 30) break;
    }
    const [first = 1] = widths;
    const even = widths.filter((width) => width === first).length / Math.max(1, widths.length);
    const score = (first - 1) * even;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
