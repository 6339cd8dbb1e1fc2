import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { reportTables, tableNames, type ReportData, type TableName } from '../report-data.ts';

/** A table as CSV (RFC 4180, UTF-8, comma); cells that a spreadsheet would take for a formula get an apostrophe. */
export function tableToCsv(data: ReportData, name: TableName): string {
  const columns = reportTables[name] as readonly string[];
  const rows = data[name].map((line) =>
    columns.map((column) => guarded((line as unknown as Record<string, string>)[column] ?? '')),
  );
  return stringify([[...columns], ...rows]);
}

/** Reads the tables back from their CSV texts. @throws Error that names the file and what is wrong with it. */
export function tablesFromCsv(files: Readonly<Record<string, string>>): ReportData {
  const tables = tableNames.map((name) => {
    const text = files[`data/${name}.csv`];
    if (text === undefined) throw new Error(`data/${name}.csv is missing`);
    return [name, rowsOf(name, text)];
  });
  return Object.fromEntries(tables) as unknown as ReportData;
}

function rowsOf(name: TableName, text: string): Record<string, string>[] {
  const [head = [], ...rows] = parse(text, { relax_column_count: false }) as string[][];
  const columns = reportTables[name] as readonly string[];
  if (head.join() !== columns.join()) throw new Error(`data/${name}.csv: the columns are not ${columns.join(', ')}`);
  return rows.map((cells) => Object.fromEntries(columns.map((column, place) => [column, plain(cells[place] ?? '')])));
}

const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes the guarding apostrophe off again. */
function plain(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
