import type { Corpus } from './corpus.ts';

const bits = 22;

/** In how many texts two words stand side by side; counted in a table of fixed size, so memory stays bounded. */
export class PairCounts {
  private readonly table = new Uint16Array(1 << bits);
  private readonly hashes: Int32Array;
  private readonly corpus: Corpus;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    // By name, since the numbers of terms depend on the order in which texts came in.
    this.hashes = Int32Array.from(corpus.names, hashOf);
  }

  /** Counts the pairs of one text, each once. */
  note(place: number): void {
    for (const slot of new Set(this.slotsOf(place)))
      this.table[slot] = Math.min(65_535, (this.table[slot] as number) + 1);
  }

  /** Number of texts with this pair; rarely too high, where two pairs share a slot. */
  frequency(slot: number): number {
    return this.table[slot] as number;
  }

  /** The pairs of a text in their order, as slots of the table. */
  slotsOf(place: number): number[] {
    const order = this.corpus.order[place] ?? new Int32Array(0);
    const slots: number[] = [];
    for (let at = 0; at + 1 < order.length; at++) {
      const [left, right] = [
        this.hashes[order[at] as number] as number,
        this.hashes[order[at + 1] as number] as number,
      ];
      const mixed = Math.imul(left ^ 0x5bd1e995, 0x9e3779b1) ^ right;
      slots.push(Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> (32 - bits));
    }
    return slots;
  }
}

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
  return hash;
}
