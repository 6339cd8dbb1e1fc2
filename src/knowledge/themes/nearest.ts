import { sameStory } from './group.ts';
import type { Corpus } from './corpus.ts';
import type { Sparse } from './sparse.ts';

/** A new text may be this much less like a loose group than its members are. */
const looseness = 0.7;

/** The groups of the last run, kept so that one text finds its group in milliseconds and may join it at once. */
export class GroupIndex {
  private readonly sums = new Map<number, Map<number, number>>();
  private readonly squares: number[] = [];
  readonly sizes: number[] = [];

  constructor(corpus: Corpus, groups: readonly (readonly number[])[]) {
    for (const places of groups) {
      const group = this.open();
      for (const place of places) this.join(group, corpus.vector(place));
    }
  }

  /** A new, empty group. */
  open(): number {
    this.squares.push(0);
    return this.sizes.push(0) - 1;
  }

  join(group: number, vector: Sparse): void {
    this.change(group, vector, 1);
  }

  leave(group: number, vector: Sparse): void {
    this.change(group, vector, -1);
  }

  /** Groups by cosine with a vector, nearest first; `isNear` when it is about as like the members as they are each other. */
  near(vector: Sparse, limit: number): { group: number; cosine: number; isNear: boolean }[] {
    const found = new Map<number, number>();
    for (let k = 0; k < vector.terms.length; k++) {
      const value = vector.values[k] as number;
      for (const [group, sum] of this.sums.get(vector.terms[k] as number) ?? []) {
        found.set(group, (found.get(group) ?? 0) + value * sum);
      }
    }
    return [...found]
      .map(([group, sum]) => ({
        group,
        cosine: Math.min(1, sum / Math.sqrt(Math.max(this.squares[group] ?? 0, 1e-12))),
        isNear: sum >= this.bar(group),
      }))
      .sort((a, b) => b.cosine - a.cosine || a.group - b.group)
      .slice(0, limit);
  }

  /** What a text must have in common with a group, summed over its members. */
  private bar(group: number): number {
    const size = Math.max(this.sizes[group] ?? 0, 1);
    const cohesion = (this.squares[group] ?? 0) / (size * size);
    return size * Math.min(sameStory, looseness * cohesion);
  }

  private change(group: number, vector: Sparse, sign: 1 | -1): void {
    for (let k = 0; k < vector.terms.length; k++) {
      const term = vector.terms[k] as number;
      const value = sign * (vector.values[k] as number);
      let row = this.sums.get(term);
      if (!row) this.sums.set(term, (row = new Map()));
      const before = row.get(group) ?? 0;
      const after = before + value;
      this.squares[group] = (this.squares[group] ?? 0) + after * after - before * before;
      if (Math.abs(after) > 1e-9) row.set(group, after);
      else row.delete(group);
    }
    this.sizes[group] = (this.sizes[group] ?? 0) + sign;
  }
}
