import type { House } from '../../../engine/module/house.ts';
import type { SearchHit } from '../../../platform/search/search.ts';
import { searchQueryOf, type Question } from '../question/question.ts';
import { plainText } from './search.presenter.ts';

/** A download holds no more records than this, and says so. */
export const mostRows = 100_000;

const columns = ['id', 'type', 'title', 'date', 'url', 'facets'] as const;

/** One found record as it stands in downloads and in the API. */
export interface FoundRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date: string;
  /** Absolute. */
  readonly url: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export function recordOf(hit: SearchHit, baseUrl: string): FoundRecord {
  const { id, type, date, facets } = hit;
  return { id, type, title: plainText(hit.title), date, url: absolute(hit.url, baseUrl), facets };
}

/** Addresses in the index lie within the site. */
export function absolute(url: string, baseUrl: string): string {
  return `${baseUrl}${url.startsWith('/') ? '' : '/'}${url}`;
}

/** A result as CSV (RFC 4180, UTF-8 with a mark for spreadsheets), piece by piece. */
export async function* csvOf(house: Pick<House, 'search' | 'settings'>, question: Question): AsyncGenerator<string> {
  yield `\ufeff${columns.join(',')}\r\n`;
  for await (const record of recordsOf(house, question)) {
    const facets = Object.entries(record.facets).map(([name, values]) => `${name}=${values.join('|')}`);
    const cells = [record.id, record.type, record.title, record.date, record.url, facets.join('; ')];
    yield `${cells.map(csvCell).join(',')}\r\n`;
  }
}

/**
 * One cell of CSV. A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection), also where white space stands before the sign.
 */
export function csvCell(text: string): string {
  const plain = text.replace(/\0/g, '').toWellFormed();
  const safe = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(plain) ? `'${plain}` : plain;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A result as one JSON object, piece by piece; `complete` says whether it holds everything that was found. */
export async function* jsonOf(
  house: Pick<House, 'search' | 'settings'>,
  question: Question,
  total: number,
  asked: string,
): AsyncGenerator<string> {
  const head = { question: asked, total, most: mostRows, complete: total <= mostRows };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let first = true;
  for await (const record of recordsOf(house, question)) {
    yield `${first ? '' : ','}\n${JSON.stringify(record)}`;
    first = false;
  }
  yield '\n]}\n';
}

async function* recordsOf({ search, settings }: Pick<House, 'search' | 'settings'>, question: Question) {
  const query = searchQueryOf({ ...question, page: 1 });
  for await (const hit of search.all(query, { most: mostRows })) yield recordOf(hit, settings.baseUrl);
}
