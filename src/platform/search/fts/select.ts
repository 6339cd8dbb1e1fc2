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
  const list = names
    .map((name) => {
      const column = columns.facets.get(name);
      const asked = query.filters[name] ?? [];
      return (
        column && {
          column,
          wanted: asked.length > 0 ? columns.wanted(name, asked) : null,
          counts: new Uint32Array(column.values.length),
        }
      );
    })
    .filter((facet) => facet !== undefined);
  const unknownFilter = Object.entries(query.filters).some(
    ([name, values]) => values.length > 0 && !columns.facets.has(name),
  );
  const from = query.from ? dayNumber(query.from) : -Infinity;
  const until = query.until ? dayNumber(query.until) : Infinity;
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
