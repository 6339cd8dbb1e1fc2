/** A repeatable stream of chance (mulberry32, Tommy Ettinger, public domain): the same seed gives the same demonstration. */
export interface Chance {
  /** 0 up to 1. */
  next(): number;
  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number;
  pick<Item>(from: readonly Item[]): Item;
  /** Some different items, in the order of the list. */
  some<Item>(from: readonly Item[], count: number): Item[];
  holds(share: number): boolean;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(from: readonly Item[]): Item => {
    const found = from[between(0, from.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  return {
    next,
    between,
    pick,
    some(from, count) {
      const places = new Set<number>();
      while (places.size < Math.min(count, from.length)) places.add(between(0, from.length - 1));
      return from.filter((_, place) => places.has(place));
    },
    holds: (share) => next() < share,
  };
}
