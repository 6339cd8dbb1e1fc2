/** Bags of terms to be told apart; a bag may hold several texts. */
export interface Bag {
  readonly terms: Int32Array;
  readonly counts: Float64Array;
  /** Number of words in the bag. */
  readonly words: number;
}

/**
 * Settings of the mixture. The weight of the prior follows the groups: `groups` times the words of the group that a
 * word is in on average, so that few large stories and many small ones are told apart by one recipe.
 */
export const prior = { groups: 4, least: 50, uniform: 0.5 };

/** A word that more groups have than this says little about which; it counts for groups met by rarer words. */
const crowded = 500;

/**
 * A mixture of Dirichlet-multinomials over groups (Yin and Wang 2014) with the words of the whole corpus as its
 * prior. Terms are looked up by their lists of groups, so a bag only meets groups it shares a word with.
 */
export class Mixture {
  private readonly base: Float64Array;
  private weight = prior.least;
  private readonly tables: Map<number, number>[] = [];
  readonly words: Float64Array;

  constructor(terms: number, groups: number, bags: readonly Bag[]) {
    this.base = new Float64Array(terms);
    let total = 0;
    for (const bag of bags) {
      for (let k = 0; k < bag.terms.length; k++) {
        const term = bag.terms[k] as number;
        this.base[term] = (this.base[term] as number) + (bag.counts[k] as number);
      }
      total += bag.words;
    }
    const seen = this.base.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
    for (let term = 0; term < terms; term++) {
      const share = ((1 - prior.uniform) * (this.base[term] as number)) / Math.max(total, 1);
      this.base[term] = share + (this.base[term] === 0 ? 0 : prior.uniform / Math.max(seen, 1));
    }
    this.words = new Float64Array(groups);
  }

  /** Sets the weight of the prior by the groups as they stand. */
  weigh(): void {
    let words = 0;
    let squares = 0;
    for (const size of this.words) {
      words += size;
      squares += size * size;
    }
    this.weight = Math.max(prior.least, (prior.groups * squares) / Math.max(words, 1));
  }

  /** Puts a bag into a group (sign 1) or takes it out (sign -1). */
  move(bag: Bag, group: number, sign: 1 | -1): void {
    this.words[group] = (this.words[group] as number) + sign * bag.words;
    for (let k = 0; k < bag.terms.length; k++) {
      const term = bag.terms[k] as number;
      const table = (this.tables[term] ??= new Map<number, number>());
      const count = (table.get(group) ?? 0) + sign * (bag.counts[k] as number);
      if (count > 0) table.set(group, count);
      else table.delete(group);
    }
  }

  private groupsOf(bag: Bag, k: number): number {
    return this.tables[bag.terms[k] as number]?.size ?? 0;
  }

  /** The group that explains a bag best among those it shares a word with, -1 when there is none. */
  best(bag: Bag, sums: Map<number, number>, allowed: (group: number) => boolean): number {
    sums.clear();
    const order = [...bag.terms.keys()].sort((a, b) => this.groupsOf(bag, a) - this.groupsOf(bag, b) || a - b);
    for (const k of order) {
      const term = bag.terms[k] as number;
      const table = this.tables[term];
      const base = this.weight * (this.base[term] as number);
      if (!table || base === 0) continue;
      const times = bag.counts[k] as number;
      if (table.size > crowded && sums.size > 0) {
        for (const [group, sum] of sums) {
          const count = table.get(group);
          if (count !== undefined) sums.set(group, sum + times * Math.log1p(count / base));
        }
        continue;
      }
      for (const [group, count] of table) sums.set(group, (sums.get(group) ?? 0) + times * Math.log1p(count / base));
    }
    let best = -1;
    let top = -Infinity;
    for (const [group, sum] of sums) {
      const words = (this.words[group] as number) + this.weight;
      const score = Math.round((sum - bag.words * Math.log(words)) * 1e7) / 1e7;
      if ((score > top || (score === top && group < best)) && allowed(group)) {
        top = score;
        best = group;
      }
    }
    return best;
  }
}
