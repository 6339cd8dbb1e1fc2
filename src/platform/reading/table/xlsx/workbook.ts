import type { Zip } from '../../archive/zip.ts';
import { refusal } from '../../refusals.ts';
import { localName, readXml } from '../../xml/read-xml.ts';
import { relationsOf } from '../../xml/relations.ts';

/** What the cells of a sheet refer to. */
export interface Workbook {
  /** Path of the first sheet that can be seen. */
  readonly sheet: string;
  readonly sheets: number;
  readonly strings: readonly string[];
  /** Per cell style: does it show a date or a time? */
  readonly dateStyles: readonly boolean[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Reads what is around the sheets (ECMA-376 part 1, 18.2, 18.4 and 18.8). */
export function readWorkbook(zip: Zip): Workbook {
  const main = zip.names.find((name) => /^xl\/workbook\d*\.xml$/.test(name)) ?? '';
  const relations = relationsOf(zip, main);
  const sheets: { id: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXml(zip.read(main) ?? '', {
    open: (name, attributes) => {
      if (localName(name) === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (localName(name) !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key.includes(':'))?.[1] ?? '';
      sheets.push({ id, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const target = (wanted: (relation: { id: string; type: string }) => boolean): string | undefined =>
    relations.find((relation) => wanted(relation))?.target;
  const sheet = target((relation) => relation.id === visible[0]?.id && relation.type === 'worksheet');
  if (!sheet || !zip.has(sheet)) throw refusal('noRows');
  return {
    sheet,
    sheets: visible.length,
    strings: readStrings(zip.read(target(({ type }) => type === 'sharedStrings') ?? '')),
    dateStyles: readDateStyles(zip.read(target(({ type }) => type === 'styles') ?? '')),
    from1904,
  };
}

function readStrings(content: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (!content) return strings;
  let inText = false;
  let phonetic = false;
  let current = '';
  readXml(content, {
    open: (name) => {
      if (localName(name) === 'si') current = '';
      if (localName(name) === 'rPh') phonetic = true;
      if (localName(name) === 't') inText = !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (localName(name) === 't') inText = false;
      if (localName(name) === 'rPh') phonetic = false;
      if (localName(name) === 'si') strings.push(current);
    },
  });
  return strings;
}

function readDateStyles(content: Uint8Array | null): boolean[] {
  const styles: boolean[] = [];
  if (!content) return styles;
  const own = new Map<number, boolean>();
  let inCells = false;
  readXml(content, {
    open: (name, attributes) => {
      if (localName(name) === 'numFmt')
        own.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
      if (localName(name) === 'cellXfs') inCells = true;
      if (localName(name) !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(own.get(id) ?? ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)));
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A format with day, month, year or clock letters outside quotes and brackets shows a date. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
