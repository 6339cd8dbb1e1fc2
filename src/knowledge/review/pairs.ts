import { eachCount, pairKeys } from './terms.ts';

const mostBuckets = 2 ** 22;

/** In how many texts each word pair stands, without a place in memory for the many pairs that stand in one text only. */
export class PairCounts {
  readonly #rarest: number;
  /** At least as many texts as any pair in the bucket stands in, up to 255. */
  readonly #atMost: Uint8Array;
  readonly #places = new Map<number, number>();
  readonly #frequency: number[] = [];

  /** Pairs in fewer texts than `rarest` get no place; `texts` is about how many texts there are. */
  constructor(rarest: number, texts: number) {
    this.#rarest = rarest;
    this.#atMost = new Uint8Array(Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(1024 * (1 + texts)))));
  }

  /** The number of pairs with a place. */
  get size(): number {
    return this.#frequency.length;
  }

  /** First all texts once: a rough count. */
  notice(numbers: Int32Array): void {
    eachCount(pairKeys(numbers), (key) => {
      const bucket = this.#bucketOf(key);
      this.#atMost[bucket] = Math.min(255, (this.#atMost[bucket] ?? 0) + 1);
    });
  }

  /** Then all texts once more: exact for the pairs that may have a place. */
  count(numbers: Int32Array): void {
    eachCount(pairKeys(numbers), (key) => {
      if ((this.#atMost[this.#bucketOf(key)] ?? 0) < this.#rarest) return;
      const place = this.#places.get(key) ?? this.#frequency.length;
      if (place === this.#frequency.length) this.#places.set(key, place);
      this.#frequency[place] = (this.#frequency[place] ?? 0) + 1;
    });
  }

  /** In how many texts a pair stands: exact with a place, else at most so many; and its place, or -1. */
  find(key: number): { frequency: number; place: number } {
    const place = this.#places.get(key);
    const frequency = place === undefined ? (this.#atMost[this.#bucketOf(key)] ?? 0) : (this.#frequency[place] ?? 0);
    return { frequency, place: place === undefined || frequency < this.#rarest ? -1 : place };
  }

  #bucketOf(key: number): number {
    const [low, high] = [key % 2 ** 26, Math.floor(key / 2 ** 26)];
    const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#atMost.length - 1);
  }
}
