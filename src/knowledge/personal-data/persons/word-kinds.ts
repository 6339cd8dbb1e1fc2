/**
 * Which words stand in like company: those have one kind (clusters of word vectors as features, after Turian, Ratinov and
 * Bengio 2010, aclanthology.org/P10-1040). A table of hashes with open places; the words themselves are not kept.
 */
export interface WordKinds {
  /** The kind in each place, as `codeOf` makes it. */
  readonly codes: Uint16Array;
  /** Eight bits of the hash in each taken place, none of them zero; zero where the place is free. */
  readonly checks: Uint8Array;
  /** For each fine kind the wider one that it lies in, and the widest. */
  readonly wider: Uint8Array;
  readonly widest: Uint8Array;
}

/** How many fine kinds there are; by what lists say there are two to the power of `listBits`. */
export const fineKinds = 1024;
const listBits = 6;
/** One number of a fine kind and of what lists say of words like it. */
export function codeOf(fine: number, listKind: number): number {
  return (fine << listBits) | listKind;
}

export function fineOf(code: number): number {
  return code >> listBits;
}

export function listKindOf(code: number): number {
  return code & ((1 << listBits) - 1);
}

/** The code of a word that has no kind. */
export const noKind = -1;

/** The kinds as bytes, in the order of `WordKinds`; the number of places is a power of two. */
export function kindsIn(bytes: Uint8Array, places: number): WordKinds {
  return {
    codes: new Uint16Array(bytes.buffer, bytes.byteOffset, places),
    checks: bytes.subarray(2 * places, 3 * places),
    wider: bytes.subarray(3 * places, 3 * places + fineKinds),
    widest: bytes.subarray(3 * places + fineKinds),
  };
}

/** How many bytes `kindsIn` takes. */
export function kindBytes(places: number): number {
  return 3 * places + 2 * fineKinds;
}

/** The place of this hash, as `scan` gives it: where it stands, or the free one where it would. */
export function placeOf({ checks }: WordKinds, hash: number): number {
  const check = checkOf(hash);
  const mask = checks.length - 1;
  let place = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) & mask;
  while ((checks[place] ?? 0) !== 0 && checks[place] !== check) place = (place + 1) & mask;
  return place;
}

/** What is kept of a hash, 1 to 255: about one strange word in four hundred is taken for another. */
export function checkOf(hash: number): number {
  return 1 + (((hash >>> 16) & 0xffff) % 255);
}

/** The code of the word with this hash, or `noKind`. */
export function kindOf(kinds: WordKinds, hash: number): number {
  const place = placeOf(kinds, hash);
  return kinds.checks[place] === 0 ? noKind : (kinds.codes[place] ?? noKind);
}
