import type { ReadTable } from '../reading.ts';
import { decodeText } from '../formats/decode.ts';
import { guessDelimiter, parseCsv } from './parse-csv.ts';
import { TableBuilder } from './table-builder.ts';

/** Reads CSV: encoding and delimiter (`;` `,` tab `|`) recognised, or as a first line `sep=;` says. */
export function readCsv(bytes: Uint8Array, maxRows: number): ReadTable {
  const { text: raw, warnings } = decodeText(bytes);
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const builder = new TableBuilder(maxRows);
  builder.warnings.push(...warnings);
  const told = /^"?sep=(.)"?\n/.exec(text);
  const delimiter = told?.[1] ?? guessDelimiter(text);
  for (const record of parseCsv(text, delimiter)) {
    if (told && record.line === 1) continue;
    if (record.fault === 'open-quote') builder.tell(record.line, ({ problems }) => problems.openQuote);
    if (record.fault === 'stray-quote') builder.tell(record.line, ({ problems }) => problems.strayQuote);
    if (!builder.add(record.line, record.cells)) break;
  }
  return builder.build('csv');
}
