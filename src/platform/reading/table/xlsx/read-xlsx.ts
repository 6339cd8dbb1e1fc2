import { Zip } from '../../archive/zip.ts';
import type { ReadingBounds } from '../../bounds.ts';
import type { ReadTable } from '../../reading.ts';
import { said } from '../../refusals.ts';
import { localName, readXml } from '../../xml/read-xml.ts';
import { TableBuilder } from '../table-builder.ts';
import { columnOf, plainNumber, serialToIso } from './cell-value.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

const widest = 16_384;

/** Reads the first visible sheet of an Excel file; dates as ISO, numbers with a decimal point, formulas by their value. */
export function readXlsx(bytes: Uint8Array, maxRows: number, bounds: ReadingBounds): ReadTable {
  const zip = new Zip(bytes, bounds);
  const workbook = readWorkbook(zip);
  const builder = new TableBuilder(maxRows);
  if (workbook.sheets > 1) builder.warnings.push(said(({ warnings }) => warnings.sheets(workbook.sheets)));
  const sheet = new SheetReader(workbook, builder);
  readXml(zip.read(workbook.sheet) ?? '', {
    open: (name, attributes) => sheet.open(localName(name), attributes),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(localName(name)),
  });
  return builder.build('xlsx');
}

/** Follows the rows and cells of one sheet (ECMA-376 part 1, 18.3). */
class SheetReader {
  private readonly workbook: Workbook;
  private readonly builder: TableBuilder;
  private rowNumber = 0;
  private row: string[] = [];
  private column = -1;
  private cell = { type: '', style: 0, value: '' };
  private inValue = false;
  private full = false;
  private width = 0;

  constructor(workbook: Workbook, builder: TableBuilder) {
    this.workbook = workbook;
    this.builder = builder;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.rowNumber = Number(attributes['r']) || this.rowNumber + 1;
      this.row = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = columnOf(attributes['r'] ?? '') ?? this.column + 1;
      this.cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
    } else if (name === 'v' || name === 't') this.inValue = true;
  }

  text(text: string): void {
    if (this.inValue) this.cell.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c' && this.column < widest) {
      while (this.row.length < this.column) this.row.push('');
      this.row[this.column] = this.valueOf();
    } else if (name === 'row' && !this.full) {
      // A sheet stores no empty cells at the end of a row: that is no fault of the row.
      if (this.width === 0) this.width = this.row.length;
      while (this.row.length < this.width) this.row.push('');
      this.full = !this.builder.add(this.rowNumber, this.row);
    }
  }

  private valueOf(): string {
    const { type, style, value } = this.cell;
    if (type === 's') return this.workbook.strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'true' : 'false';
    if (type === 'e') {
      this.builder.tell(
        this.rowNumber,
        ({ problems }) => problems.failedCell(value),
        this.builder.columnName(this.column),
      );
      return '';
    }
    if (type !== 'n' || value === '') return value;
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return this.workbook.dateStyles[style] ? serialToIso(number, this.workbook.from1904) : plainNumber(number);
  }
}
