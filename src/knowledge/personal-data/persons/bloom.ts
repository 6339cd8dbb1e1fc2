/**
 * A set of words in few bits (Bloom 1970, doi:10.1145/362686.362692): never misses a word that is in it, and takes
 * about one strange word in a hundred for its own.
 */
export interface Bloom {
  readonly bits: Uint8Array;
}

const probes = 5;
/** Bits for each word. */
const room = 10;

/** @param hash as `scan` gives it. */
export function holds(bloom: Bloom, hash: number): boolean {
  const size = bloom.bits.length * 8;
  if (size === 0) return false;
  const step = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) | 1;
  let place = hash >>> 0;
  for (let probe = 0; probe < probes; probe += 1) {
    const bit = place % size;
    if (!(((bloom.bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1)) return false;
    place = (place + step) >>> 0;
  }
  return true;
}

/** Makes the set of these hashes. */
export function bloomOf(hashes: readonly number[]): Bloom {
  const bits = new Uint8Array(Math.ceil((hashes.length * room) / 8));
  const size = bits.length * 8;
  for (const hash of hashes) {
    const step = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) | 1;
    let place = hash >>> 0;
    for (let probe = 0; probe < probes; probe += 1) {
      const bit = place % size;
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      place = (place + step) >>> 0;
    }
  }
  return { bits };
}
