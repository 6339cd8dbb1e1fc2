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
  private readonly products: Float64Array;
  private readonly logs: Float64Array;
  private readonly met: Int32Array;
  /** Logarithm of the words of each group with those of the prior. */
  private readonly lengths: Float64Array;

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
    this.products = new Float64Array(groups);
    this.logs = new Float64Array(groups);
    this.met = new Int32Array(groups);
    this.lengths = new Float64Array(groups);
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
    for (const [group, size] of this.words.entries()) this.lengths[group] = Math.log(size + this.weight);
  }

  /** Puts a bag into a group (sign 1) or takes it out (sign -1). */
  move(bag: Bag, group: number, sign: 1 | -1): void {
    this.words[group] = (this.words[group] as number) + sign * bag.words;
    this.lengths[group] = Math.log((this.words[group] as number) + this.weight);
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
  best(bag: Bag, allowed: (group: number) => boolean): number {
    const size = this.sum(bag);
    const { products, logs, met, lengths } = this;
    let best = -1;
    let top = -Infinity;
    for (let k = 0; k < size; k++) {
      const group = met[k] as number;
      const sum = (logs[group] as number) + Math.log(products[group] as number);
      const score = Math.round((sum - bag.words * (lengths[group] as number)) * 1e7) / 1e7;
      products[group] = 0;
      logs[group] = 0;
      if ((score > top || (score === top && group < best)) && allowed(group)) {
        top = score;
        best = group;
      }
    }
    return best;
  }

  /** Sums what the words of a bag say for each group, the words of the fewest groups first; returns how many groups were met. */
  private sum(bag: Bag): number {
    const { products, met } = this;
    let size = 0;
    const order = [...bag.terms.keys()].sort((a, b) => this.groupsOf(bag, a) - this.groupsOf(bag, b) || a - b);
    for (const k of order) {
      const term = bag.terms[k] as number;
      const table = this.tables[term];
      const base = this.weight * (this.base[term] as number);
      if (!table || base === 0) continue;
      const times = bag.counts[k] as number;
      if (table.size > crowded && size > 0) {
        for (let at = 0; at < size; at++) {
          const count = table.get(met[at] as number);
          if (count !== undefined) this.weighIn(met[at] as number, 1 + count / base, times);
        }
        continue;
      }
      for (const [group, count] of table) {
        if (products[group] === 0) {
          products[group] = 1;
          met[size++] = group;
        }
        this.weighIn(group, 1 + count / base, times);
      }
    }
    return size;
  }

  /** Multiplies instead of adding logarithms, which is far faster, and takes the logarithm before a product grows too large. */
  private weighIn(group: number, factor: number, times: number): void {
    if (times !== 1) this.logs[group] = (this.logs[group] as number) + times * Math.log(factor);
    else {
      const product = (this.products[group] as number) * factor;
      if (product < 1e200) this.products[group] = product;
      else {
        this.logs[group] = (this.logs[group] as number) + Math.log(product);
        this.products[group] = 1;
      }
    }
  }
}
