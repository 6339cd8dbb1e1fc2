import type { SearchAnswer, SearchQuery } from '../search.ts';
import { dayNumber, type Columns } from './columns.ts';
import type { Matches } from './matches.ts';
import { Best } from './best.ts';

export interface Selection {
  readonly total: number;
  /** Rows of the page asked for, best first. */
  readonly rows: readonly number[];
  readonly facets: SearchAnswer['facets'];
}

const mostValues = 100;

/**
 * Filters the matches, counts the values of every facet under the other filters, and picks the page: one pass.
 * A row that fails only the filter of one facet still counts for that facet.
 */
export function select(matches: Matches, columns: Columns, query: SearchQuery): Selection {
  const names = [...columns.facets.keys()];
  const list = facetsFor(names, columns, query);
  const unknownFilter = hasUnknownFilter(columns, query);
  const [from, until] = periodOf(query);
  const best = new Best(query.page * query.size);
  const byDate = query.sort === 'date';
  let total = 0;
  for (let at = 0; at < (unknownFilter ? 0 : matches.length); at += 1) {
    const row = matches.rows[at] as number;
    if (columns.alive[row] !== 1) continue;
    const day = columns.days[row] as number;
    if (day < from || day > until) continue;
    const failing = failingFilter(list, row);
    if (failing === 'several') continue;
    for (const facet of list) {
      if (failing !== null && facet !== failing) continue;
      const { column, counts } = facet;
      const first = column.first[row] as number;
      if (first < 0) continue;
      counts[first] = (counts[first] as number) + 1;
      if (column.more.size > 0)
        for (const value of column.more.get(row) ?? []) counts[value] = (counts[value] as number) + 1;
    }
    if (failing !== null) continue;
    total += 1;
    best.offer(row, byDate ? day : matches.score(row), byDate ? matches.score(row) : day);
  }
  const facets = Object.fromEntries(names.map((name, place) => [name, countsOf(list[place])]));
  return { total, rows: best.sorted().slice((query.page - 1) * query.size), facets };
}

/** The matches that pass every filter, in the order of the matches. */
export function filteredRows(matches: Matches, columns: Columns, query: SearchQuery): Uint32Array {
  const filters = facetsFor(Object.keys(query.filters), columns, query).filter(({ wanted }) => wanted !== null);
  const [from, until] = periodOf(query);
  const rows = new Uint32Array(hasUnknownFilter(columns, query) ? 0 : matches.length);
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = matches.rows[at] as number;
    const day = columns.days[row] as number;
    if (columns.alive[row] !== 1 || day < from || day > until) continue;
    if (failingFilter(filters, row) === null) rows[length++] = row;
  }
  return rows.subarray(0, length);
}

function facetsFor(names: readonly string[], columns: Columns, query: SearchQuery): Facet[] {
  return names.flatMap((name) => {
    const column = columns.facets.get(name);
    if (!column) return [];
    const asked = Object.hasOwn(query.filters, name) ? (query.filters[name] ?? []) : [];
    const wanted = asked.length > 0 ? columns.wanted(name, asked) : null;
    return [{ column, wanted, counts: new Uint32Array(column.values.length) }];
  });
}

/** A filter by something that no document has finds nothing. */
function hasUnknownFilter(columns: Columns, query: SearchQuery): boolean {
  return Object.entries(query.filters).some(([name, values]) => values.length > 0 && !columns.facets.has(name));
}

function periodOf({ from, until }: SearchQuery): [number, number] {
  return [from ? dayNumber(from) : -Infinity, until ? dayNumber(until) : Infinity];
}

interface Facet {
  readonly column: { readonly values: string[]; readonly first: Int32Array; readonly more: Map<number, number[]> };
  readonly wanted: Set<number> | null;
  readonly counts: Uint32Array;
}

function failingFilter(list: readonly Facet[], row: number): Facet | 'several' | null {
  let failing: Facet | null = null;
  for (const facet of list) {
    if (facet.wanted === null) continue;
    const { first, more } = facet.column;
    if (facet.wanted.has(first[row] as number)) continue;
    if (more.get(row)?.some((value) => facet.wanted?.has(value))) continue;
    if (failing) return 'several';
    failing = facet;
  }
  return failing;
}

function countsOf(facet: Facet | undefined): { value: string; count: number }[] {
  if (!facet) return [];
  const found: { value: string; count: number }[] = [];
  facet.counts.forEach((count, place) => {
    if (count > 0) found.push({ value: facet.column.values[place] ?? '', count });
  });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}
