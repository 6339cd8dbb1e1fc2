import { eachCount } from './terms.ts';

const mostBuckets = 2 ** 22;
const fewestSlots = 2 ** 12;

/** In how many texts each word pair stands, without a place in memory for the many pairs that stand in one text only. */
export class PairCounts {
  readonly #rarest: number;
  /** At least as many texts as any pair in the bucket stands in, up to 255. */
  readonly #atMost: Uint8Array;
  /** A hash table with open addresses: the key in a slot and its place, both one up, so that 0 is empty. */
  #keys = new Float64Array(fewestSlots);
  #places = new Int32Array(fewestSlots);
  #size = 0;
  #frequency = new Int32Array(fewestSlots);

  /** Pairs in fewer texts than `rarest` get no place; `texts` is about how many texts there are. */
  constructor(rarest: number, texts: number) {
    this.#rarest = rarest;
    this.#atMost = new Uint8Array(Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(1024 * (1 + texts)))));
  }

  /** The number of pairs with a place. */
  get size(): number {
    return this.#size;
  }

  /** First all texts once: a rough count. */
  notice(keys: Float64Array): void {
    eachCount(keys, (key) => {
      const bucket = hash(key) & (this.#atMost.length - 1);
      this.#atMost[bucket] = Math.min(255, (this.#atMost[bucket] ?? 0) + 1);
    });
  }

  /** Then all texts once more: exact for the pairs that may have a place. */
  count(keys: Float64Array): void {
    eachCount(keys, (key) => {
      if (this.#roughly(key) < this.#rarest) return;
      const slot = this.#slotOf(key);
      if (this.#keys[slot] === 0) this.#add(key, slot);
      const place = (this.#places[this.#slotOf(key)] ?? 0) - 1;
      this.#frequency[place] = (this.#frequency[place] ?? 0) + 1;
    });
  }

  /** In how many texts a pair stands: exact with a place, else at most so many. */
  frequencyOf(key: number): number {
    const place = this.#placeOf(key);
    return place < 0 ? this.#roughly(key) : (this.#frequency[place] ?? 0);
  }

  /** The place of a pair, or -1 where it stands in too few texts. */
  placeOf(key: number): number {
    const place = this.#placeOf(key);
    return (this.#frequency[place] ?? 0) < this.#rarest ? -1 : place;
  }

  #placeOf(key: number): number {
    return this.#roughly(key) < this.#rarest ? -1 : (this.#places[this.#slotOf(key)] ?? 0) - 1;
  }

  #roughly(key: number): number {
    return this.#atMost[hash(key) & (this.#atMost.length - 1)] ?? 0;
  }

  /** The slot where a key stands, or the empty one where it would. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    for (let there = this.#keys[slot]; there !== 0 && there !== key + 1; there = this.#keys[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #add(key: number, slot: number): void {
    this.#keys[slot] = key + 1;
    this.#places[slot] = ++this.#size;
    if (2 * this.#size >= this.#keys.length) this.#grow();
  }

  #grow(): void {
    const [keys, places, frequency] = [this.#keys, this.#places, this.#frequency];
    this.#keys = new Float64Array(2 * keys.length);
    this.#places = new Int32Array(2 * keys.length);
    this.#frequency = new Int32Array(2 * keys.length);
    this.#frequency.set(frequency);
    for (let old = 0; old < keys.length; old++) {
      if (keys[old] === 0) continue;
      const slot = this.#slotOf((keys[old] ?? 0) - 1);
      this.#keys[slot] = keys[old] ?? 0;
      this.#places[slot] = places[old] ?? 0;
    }
  }
}

function hash(key: number): number {
  const high = Math.floor(key / 2 ** 26);
  const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ (key - high * 2 ** 26), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
