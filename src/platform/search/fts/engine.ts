import type { AnalysedQuery, TextAnalysis } from '../analysis.ts';
import type { AllBounds, SearchAnswer, SearchDocument, SearchHit, SearchQuery } from '../search.ts';
import { Columns } from './columns.ts';
import { IndexFile } from './index-file.ts';
import { Matches } from './matches.ts';
import { PostingsCache } from './postings.ts';
import { filteredRows, select } from './select.ts';
import { Spelling } from './spelling.ts';
import { mark, snippet } from './snippet.ts';
import { tellingTokens } from './telling.ts';

/** The whole search over one file, in one thread. */
export class Engine {
  readonly #file: IndexFile;
  readonly #analysis: TextAnalysis;
  readonly #columns = new Columns();
  readonly #matches = new Matches();
  readonly #postings: PostingsCache;
  #toShelve: string[] | null = null;
  readonly #spelling: Spelling;
  #toLoad: string[] | null = null;

  constructor(path: string, analysis: TextAnalysis) {
    this.#analysis = analysis;
    this.#file = new IndexFile(path, analysis);
    this.#postings = new PostingsCache(this.#file);
    this.#spelling = new Spelling(this.#file, analysis);
    for (const { row, ...document } of this.#file.facetRows()) this.#columns.add(row, document);
  }

  put(documents: readonly SearchDocument[]): void {
    const { added, gone } = this.#file.put(documents);
    for (const row of gone) this.#columns.remove(row);
    for (const document of added) this.#columns.add(document.row, document);
  }

  remove(ids: readonly string[]): void {
    for (const row of this.#file.remove(ids)) this.#columns.remove(row);
  }

  search(query: SearchQuery): SearchAnswer {
    const asked = this.#analysis.query(query.text);
    this.#match(query.text, asked);
    const { total, rows, facets } = select(this.#matches, this.#columns, query);
    const nearly = this.#matches.nearly && total > 0;
    const suggestion = (total < 3 || nearly) && asked.groups.length > 0 ? this.#suggest(asked) : null;
    return { total, facets, hits: this.#hits(rows, asked), nearly, suggestion };
  }

  /** The rows that a query finds, without anything of the documents. */
  rows(query: SearchQuery, { skip, most, anyOrder }: Required<AllBounds>): Uint32Array {
    this.#match(query.text, this.#analysis.query(query.text));
    if (anyOrder) return filteredRows(this.#matches, this.#columns, query).slice(skip, skip + most);
    const page = { ...query, page: 1, size: skip + most };
    return Uint32Array.from(select(this.#matches, this.#columns, page).rows.slice(skip));
  }

  plainHits(rows: Uint32Array): readonly SearchHit[] {
    return [...rows].flatMap((row) => {
      const document = this.#file.head(row);
      if (!document) return [];
      const { row: _row, title, ...rest } = document;
      return [{ ...rest, title: [{ text: title, marked: false }], snippet: [] }];
    });
  }

  similar(text: string, filters: SearchQuery['filters'], limit: number): readonly SearchHit[] {
    const tokens = tellingTokens(text, this.#analysis, (token) => this.#file.frequency(token), this.#columns.count);
    if (tokens.length === 0) return [];
    const groups = tokens.map((token) => ({ word: token, alternatives: [{ tokens: [token], weight: 1 }] }));
    const asked: AnalysedQuery = { groups, without: [] };
    this.#matches.any(
      asked,
      this.#columns.lastRow,
      (key) => this.#postings.get(key, this.#columns.lastRow),
      Math.min(3, tokens.length),
    );
    const query: SearchQuery = { text: '', filters, sort: 'relevance', page: 1, size: limit };
    return this.#hits(select(this.#matches, this.#columns, query).rows, asked);
  }

  count(): number {
    return this.#columns.count;
  }

  /**
   * Prepares what the first broad questions would otherwise wait for, for at most so many milliseconds.
   * Returns whether there is more to prepare.
   */
  warm(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) if (!this.#warmStep(this.#columns.lastRow)) return false;
    return true;
  }

  #warmStep(lastRow: number): boolean {
    this.#toShelve ??= this.#postings.toShelve(() => this.#file.frequentTokens(this.#frequent()), lastRow);
    const token = this.#toShelve.pop();
    if (token !== undefined) {
      this.#postings.shelve(token, lastRow);
      return true;
    }
    this.#toLoad ??= this.#postings.toLoad().reverse();
    const ahead = this.#postings.hasRoomAhead ? this.#toLoad.pop() : undefined;
    if (ahead === undefined) return this.#spelling.grow(lastRow);
    this.#postings.get([ahead], lastRow);
    return true;
  }

  /** A token in so many documents is worth a place on the shelf. */
  #frequent(): number {
    return Math.max(500, this.#columns.count * 0.004);
  }

  close(): void {
    this.#file.close();
  }

  #match(text: string, asked: AnalysedQuery): void {
    const last = this.#columns.lastRow;
    if (text.trim() === '') this.#matches.everything(last);
    else this.#matches.collect(asked, last, (tokens) => this.#postings.get(tokens, last));
  }

  #hits(rows: readonly number[], asked: AnalysedQuery): SearchHit[] {
    return rows.flatMap((row) => {
      const document = this.#file.get(row);
      if (!document) return [];
      const { id, type, url, date, facets } = document;
      return [
        {
          id,
          type,
          url,
          date,
          facets,
          title: mark(document.title, asked, this.#analysis),
          snippet: snippet(document.body, asked, this.#analysis),
        },
      ];
    });
  }

  #suggest(asked: AnalysedQuery): string | null {
    let changed = false;
    const words = asked.groups.map(({ word, alternatives }) => {
      const known = alternatives.some(
        ({ tokens, ranksOnly }) => !ranksOnly && tokens.some((token) => this.#file.frequency(token) > 0),
      );
      const better = known ? null : this.#spelling.suggest(word, this.#columns.lastRow, this.#columns.count);
      changed ||= better !== null;
      return better ?? word;
    });
    return changed ? words.join(' ') : null;
  }
}
