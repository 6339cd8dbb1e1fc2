import type { Candidates } from './candidates.ts';
import { put, type FeatureRow } from './feature-row.ts';
import { mix } from './mix.ts';
import { fineOf, listKindOf } from './word-kinds.ts';

/** Of an unknown word, and of none. */
const unknown = 1 << 20;
const nobody = 1 << 21;

/** What is seen of the word by other means, to go with its kind. */
export interface Seen {
  readonly list: number;
  readonly look: number;
  /** Whether it stands alone, and whether it opens a sentence. */
  readonly place: number;
  /** Hashes of the words before and after it. */
  readonly p1: number;
  readonly n1: number;
}

/** Writes the kind of a word and of the words beside it in the same name. */
export function writeKinds(candidates: Candidates, row: number, seen: Seen, out: FeatureRow): void {
  const { codes, kinds, before, after } = candidates;
  const code = codes[row] ?? unknown;
  const fine = code < 0 ? unknown : fineOf(code);
  const wider = code < 0 ? unknown : (kinds.wider[fine] ?? 0);
  const wide = widest(candidates, row);
  const leftWide = widest(candidates, before[row] ?? -1);
  const rightWide = widest(candidates, after[row] ?? -1);
  const kin = byLists(codes, row);
  const leftKin = byLists(codes, before[row] ?? -1);
  const rightKin = byLists(codes, after[row] ?? -1);
  put(out, 140, fine);
  put(out, 141, mix(fine, seen.place));
  put(out, 142, wider);
  put(out, 187, mix(wider, seen.place));
  put(out, 143, wide);
  put(out, 144, mix(wide, leftWide));
  put(out, 145, mix(wide, rightWide));
  put(out, 146, mix(wide, seen.p1));
  put(out, 147, mix(wide, seen.n1));
  put(out, 148, mix(kin, seen.place));
  put(out, 149, mix(kin, seen.list));
  put(out, 180, mix(kin, seen.look));
  put(out, 181, mix(kin, leftKin));
  put(out, 182, mix(kin, rightKin));
  put(out, 183, mix(mix(kin, leftKin), rightKin));
  put(out, 184, mix(kin, seen.p1));
  put(out, 185, mix(kin, seen.n1));
  put(out, 186, mix(mix(wide, leftWide), rightWide));
  put(out, 188, mix(wide, seen.list));
  put(out, 189, mix(wide, seen.look));
}

/** The widest kind of a row, where there is one. */
function widest({ codes, kinds }: Candidates, row: number): number {
  if (row < 0) return nobody;
  const code = codes[row] ?? -1;
  return code < 0 ? unknown : (kinds.widest[fineOf(code)] ?? 0);
}

/** What lists say of words like that of a row, where there is one. */
function byLists(codes: Int32Array, row: number): number {
  if (row < 0) return nobody;
  const code = codes[row] ?? -1;
  return code < 0 ? unknown : listKindOf(code);
}
