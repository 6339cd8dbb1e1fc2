import type { AnalysedQuery } from '../analysis.ts';
import type { Postings } from './postings.ts';

// One bit per group in a 32-bit number, the sign bit left out.
const mostGroups = 30;

/** Rows that answer a query, with their score; scratch arrays are reused from query to query. */
export class Matches {
  rows = new Uint32Array(1024);
  length = 0;
  /** True where only tokens that otherwise rank found anything. */
  nearly = false;
  #scores = new Float32Array(1024);
  #groups = new Uint32Array(1024);

  score(row: number): number {
    return this.#scores[row] ?? 0;
  }

  /**
   * Collects the rows that answer the query: both of two groups, or half when there are more;
   * when nothing does, any of its groups.
   */
  collect(query: AnalysedQuery, lastRow: number, postingsOf: (tokens: readonly string[]) => Postings): void {
    if (query.groups.length === 0 && query.without.length > 0) {
      this.everything(lastRow, query.without.map(postingsOf));
      return;
    }
    const groups = Math.min(query.groups.length, mostGroups);
    this.any(query, lastRow, postingsOf, groups > 2 ? Math.ceil(groups / 2) : groups);
  }

  /** Collects the rows that answer at least so many groups; when none does, those that answer any. */
  any(
    query: AnalysedQuery,
    lastRow: number,
    postingsOf: (tokens: readonly string[]) => Postings,
    needed: number,
  ): void {
    this.#clear(lastRow);
    const groups = query.groups.slice(0, mostGroups);
    groups.forEach((group, place) => {
      for (const { tokens, weight, ranksOnly } of group.alternatives) {
        if (!ranksOnly) this.#take(postingsOf(tokens), 2 ** place, weight);
      }
    });
    const found = this.length > 0;
    this.nearly = !found;
    groups.forEach((group, place) => {
      for (const { tokens, weight, ranksOnly } of group.alternatives) {
        if (!ranksOnly) continue;
        if (!found) this.#take(postingsOf(tokens), 2 ** place, weight);
        else this.#lift(postingsOf(tokens), weight);
      }
    });
    for (const tokens of query.without) this.#drop(postingsOf(tokens));
    this.#keepWith(needed);
  }

  /** Every row up to the last, but for those that hold what may not occur; the score of each is 0. */
  everything(lastRow: number, without: readonly Postings[] = []): void {
    this.#clear(lastRow);
    if (this.rows.length < lastRow) this.rows = new Uint32Array(lastRow);
    for (const { rows, length } of without) for (let at = 0; at < length; at += 1) this.#groups[rows[at] as number] = 1;
    for (let row = 1; row <= lastRow; row += 1) if (this.#groups[row] === 0) this.rows[this.length++] = row;
    for (const { rows, length } of without) for (let at = 0; at < length; at += 1) this.#groups[rows[at] as number] = 0;
  }

  #take(postings: Postings, bit: number, weight: number): void {
    const { rows, scores, length } = postings;
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] as number;
      const groups = this.#groups[row] as number;
      if (groups === 0) {
        if (this.length === this.rows.length) this.#more();
        this.rows[this.length++] = row;
      }
      this.#groups[row] = groups | bit;
      this.#scores[row] = (this.#scores[row] as number) + weight * (scores[at] as number);
    }
  }

  /** Adds to the score of what was found already. */
  #lift(postings: Postings, weight: number): void {
    const { rows, scores, length } = postings;
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] as number;
      if (this.#groups[row] !== 0) this.#scores[row] = (this.#scores[row] as number) + weight * (scores[at] as number);
    }
  }

  #drop(postings: Postings): void {
    for (let at = 0; at < postings.length; at += 1) {
      const row = postings.rows[at] as number;
      if (this.#groups[row] !== 0) this.#scores[row] = -1;
    }
  }

  #keepWith(needed: number): void {
    let kept = 0;
    let any = 0;
    for (let at = 0; at < this.length; at += 1) {
      const row = this.rows[at] as number;
      if ((this.#scores[row] as number) < 0) continue;
      any += 1;
      if (bits(this.#groups[row] as number) >= needed) kept += 1;
    }
    const least = kept > 0 || any === 0 ? needed : 1;
    let end = 0;
    for (let at = 0; at < this.length; at += 1) {
      const row = this.rows[at] as number;
      const enough = bits(this.#groups[row] as number) >= least && (this.#scores[row] as number) >= 0;
      this.#groups[row] = 0;
      if (enough) this.rows[end++] = row;
      else this.#scores[row] = 0;
    }
    this.length = end;
  }

  #clear(lastRow: number): void {
    for (let at = 0; at < this.length; at += 1) this.#scores[this.rows[at] as number] = 0;
    this.length = 0;
    this.nearly = false;
    if (lastRow < this.#scores.length) return;
    this.#scores = new Float32Array(Math.ceil(lastRow * 1.25) + 1);
    this.#groups = new Uint32Array(this.#scores.length);
  }

  #more(): void {
    const rows = new Uint32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
  }
}

function bits(number: number): number {
  let rest = number;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
