import type { IsoDate } from '../../kernel/dates.ts';

/** One public thing that can be found. */
export interface SearchDocument {
  /** Unique over the whole installation: `signal:0198…`. */
  readonly id: string;
  /** Kind of record, also the first facet: `commitment`, `theme`, `hardship`, `report`, `plan`. */
  readonly type: string;
  readonly title: string;
  readonly body: string;
  /** Lasting address within the site: `/hardheden/0198…`. */
  readonly url: string;
  readonly date: IsoDate;
  /** Values to filter and count by: state, organisation, year, plan, theme. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export interface SearchQuery {
  /** What a person typed: words, "a phrase", -without. Empty finds everything. */
  readonly text: string;
  /** Per facet the values asked for (any of them); `type` is a facet too. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: 'relevance' | 'date';
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** First page is 1. */
  readonly page: number;
  readonly size: number;
}

/** A piece of text; marked pieces are what was searched for. */
export interface Marked {
  readonly text: string;
  readonly marked: boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly type: string;
  readonly title: readonly Marked[];
  readonly snippet: readonly Marked[];
  readonly url: string;
  readonly date: IsoDate;
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Counts per facet value under the other filters, most frequent first. */
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  /** True where no record holds any of the words, and the hits only hold words that are written much alike. */
  readonly nearly: boolean;
  /** "Did you mean", where few or none were found, or only nearly. */
  readonly suggestion: string | null;
}

export interface AllBounds {
  /** Passed over at the beginning; 0 where absent. */
  readonly skip?: number;
  /** At most so many; 100,000 where absent. */
  readonly most?: number;
  /** In the order in which they came into the index: far cheaper where the order tells nothing. */
  readonly anyOrder?: boolean;
}

/** A file (or cluster) that can be thrown away and rebuilt from the records. */
export interface SearchIndex {
  /** Adds or replaces. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /**
   * Everything that a query finds, for download, in its order; page and size of the query do not count.
   * Without words marked and without snippets. Goes on over the index it began with when another takes its place.
   */
  all(query: SearchQuery, bounds?: AllBounds): AsyncIterable<SearchHit>;
  /** Documents that tell nearly the same as a text, best first. */
  similar(
    text: string,
    filters: Readonly<Record<string, readonly string[]>>,
    limit: number,
  ): Promise<readonly SearchHit[]>;
  /** Builds a new index beside the old one, which answers meanwhile, then changes over. */
  rebuild(documents: AsyncIterable<SearchDocument>, onProgress?: (done: number) => void): Promise<number>;
  count(): Promise<number>;
  close(): Promise<void>;
}
