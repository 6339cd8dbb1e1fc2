import type { SearchDocument } from '../search.ts';

const none = -1;

/** One facet over all rows: a number per row into the list of values; a second list for rows with more than one value. */
interface Column {
  readonly values: string[];
  readonly numbers: Map<string, number>;
  first: Int32Array;
  readonly more: Map<number, number[]>;
}

/** Facets and dates of all documents in typed arrays, so that counting half a million hits takes milliseconds. */
export class Columns {
  readonly facets = new Map<string, Column>();
  days = new Int32Array(1024);
  alive = new Uint8Array(1024);
  lastRow = 0;
  count = 0;

  add(row: number, document: Pick<SearchDocument, 'type' | 'date' | 'facets'>): void {
    this.#grow(row);
    this.alive[row] = 1;
    this.days[row] = dayNumber(document.date);
    this.lastRow = Math.max(this.lastRow, row);
    this.count += 1;
    this.#set('type', row, [document.type]);
    for (const [name, values] of Object.entries(document.facets)) this.#set(name, row, values);
  }

  remove(row: number): void {
    if (this.alive[row] !== 1) return;
    this.alive[row] = 0;
    this.count -= 1;
    for (const column of this.facets.values()) column.more.delete(row);
  }

  /** The numbers of the values asked for; a value that no document has finds nothing. */
  wanted(name: string, values: readonly string[]): Set<number> {
    const column = this.facets.get(name);
    return new Set(values.map((value) => column?.numbers.get(value) ?? none).filter((number) => number !== none));
  }

  #set(name: string, row: number, values: readonly string[]): void {
    let column = this.facets.get(name);
    if (!column) {
      column = { values: [], numbers: new Map(), first: new Int32Array(this.alive.length).fill(none), more: new Map() };
      this.facets.set(name, column);
    }
    const numbers = [...new Set(values)].map((value) => numberOf(column, value));
    column.first[row] = numbers[0] ?? none;
    if (numbers.length > 1) column.more.set(row, numbers.slice(1));
  }

  #grow(row: number): void {
    if (row < this.alive.length) return;
    const length = Math.max(row + 1, Math.ceil(this.alive.length * 1.5));
    const alive = new Uint8Array(length);
    alive.set(this.alive);
    this.alive = alive;
    const days = new Int32Array(length);
    days.set(this.days);
    this.days = days;
    for (const column of this.facets.values()) {
      const first = new Int32Array(length).fill(none);
      first.set(column.first);
      column.first = first;
    }
  }
}

function numberOf(column: Column, value: string): number {
  const known = column.numbers.get(value);
  if (known !== undefined) return known;
  column.values.push(value);
  column.numbers.set(value, column.values.length - 1);
  return column.values.length - 1;
}

/** Days since 1970 of a date as text; 0 where it is none. */
export function dayNumber(date: string): number {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : Math.floor(time / 86_400_000);
}
