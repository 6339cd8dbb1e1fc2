import type { Bilingual } from '../../../kernel/errors.ts';
import type { ReadTable, TableProblem, TableRow } from '../reading.ts';
import { refusal, said } from '../refusals.ts';

/** Gathers rows under their column names and tells what is wrong with each; loses nothing in silence. */
export class TableBuilder {
  readonly problems: TableProblem[] = [];
  readonly warnings: Bilingual[] = [];
  private readonly rows: TableRow[] = [];
  private columns: string[] | null = null;
  private readonly maxRows: number;

  constructor(maxRows: number) {
    this.maxRows = maxRows;
  }

  /** Adds a row; the first one holds the column names. False when no more rows are taken. */
  add(number: number, raw: readonly string[]): boolean {
    const cells = raw.map((cell) => cell.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim());
    if (cells.every((cell) => cell === '')) return true;
    if (!this.columns) {
      this.columns = this.nameColumns(number, cells);
      return true;
    }
    if (this.rows.length >= this.maxRows) {
      this.tell(number, ({ problems }) => problems.moreRows(this.maxRows));
      return false;
    }
    this.rows.push({ number, cells: this.cellsByName(number, cells, this.columns) });
    return true;
  }

  tell(row: number, words: Parameters<typeof said>[0], column?: string): void {
    this.problems.push({ row, ...(column === undefined ? {} : { column }), message: said(words) });
  }

  /** The name of the column at a place, for problems of one cell. */
  columnName(index: number): string | undefined {
    return this.columns?.[index];
  }

  build(format: ReadTable['format']): ReadTable {
    if (!this.columns) throw refusal('noRows');
    return { format, columns: this.columns, rows: this.rows, problems: this.problems, warnings: this.warnings };
  }

  private nameColumns(row: number, cells: readonly string[]): string[] {
    const names: string[] = [];
    const width = cells.findLastIndex((cell) => cell !== '') + 1;
    for (const [index, cell] of cells.slice(0, width).entries()) {
      const wanted = cell.replace(/\s+/g, ' ') || `kolom ${columnLetters(index)}`;
      if (cell === '') this.tell(row, ({ problems }) => problems.unnamed(columnLetters(index)), wanted);
      let name = wanted;
      for (let count = 2; names.includes(name); count += 1) name = `${wanted} (${count})`;
      if (name !== wanted) this.tell(row, ({ problems }) => problems.doubled(wanted), name);
      names.push(name);
    }
    return names;
  }

  private cellsByName(row: number, cells: readonly string[], columns: readonly string[]): Record<string, string> {
    const extra = cells.slice(columns.length).filter((cell) => cell !== '');
    if (extra.length > 0) {
      const shown = extra.join(' | ').slice(0, 500);
      this.tell(row, ({ problems }) => problems.tooMany(cells.length, columns.length, shown));
    } else if (cells.length < columns.length) {
      this.tell(row, ({ problems }) => problems.tooFew(cells.length, columns.length));
    }
    // Without a prototype: a column may be called "constructor".
    const byName = Object.create(null) as Record<string, string>;
    for (const [index, name] of columns.entries()) byName[name] = cells[index] ?? '';
    return byName;
  }
}

/** 0 → A, 25 → Z, 26 → AA: as spreadsheets name their columns. */
function columnLetters(index: number): string {
  const higher = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return higher + String.fromCharCode(65 + (index % 26));
}
