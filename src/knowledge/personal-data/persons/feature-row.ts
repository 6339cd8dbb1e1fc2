import { mix } from './mix.ts';

/** The most features one word can have. */
export const mostFeatures = 300;

/** Where features are written: hashed, `count` of them. */
export interface FeatureRow {
  readonly hashes: Int32Array;
  count: number;
  /** The first so many tell of the word itself: its letters and who it is, not where it stands. */
  own: number;
}

export function emptyRow(): FeatureRow {
  return { hashes: new Int32Array(mostFeatures), count: 0, own: 0 };
}

/** Writes one feature: a value of a kind, so that the same value of another kind is another feature. */
export function put(out: FeatureRow, kind: number, value: number): void {
  out.hashes[out.count] = mix(kind, value);
  out.count += 1;
}
