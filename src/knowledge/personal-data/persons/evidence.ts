import { shapes } from '../text/scan.ts';
import type { Candidates } from './candidates.ts';

/** What the rest of a text says of its capital words. */
export interface Evidence {
  /** Whether the word stands in lower case too. */
  readonly alsoLower: Uint8Array;
  /** How often the word stands with a capital, at most 255. */
  readonly uses: Uint8Array;
  /** The first and next candidate with the same word: chains through the text, or -1. */
  readonly head: Int32Array;
  readonly next: Int32Array;
}

/** Gathers, for each capital word, where else in the text it stands. */
export function evidenceOf(candidates: Candidates): Evidence {
  const { scan, count, tokens } = candidates;
  const groups = new Map<number, number>();
  const head = new Int32Array(count);
  const next = new Int32Array(count).fill(-1);
  const last = new Int32Array(count);
  const total = new Int32Array(count);
  const lower = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const hash = scan.hashes[tokens[row] ?? 0] ?? 0;
    const first = groups.get(hash);
    if (first === undefined) {
      groups.set(hash, row);
      head[row] = row;
      last[row] = row;
      total[row] = 1;
    } else {
      head[row] = first;
      next[last[first] ?? 0] = row;
      last[first] = row;
      total[first] = (total[first] ?? 0) + 1;
    }
  }
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.shapes[token] !== shapes.lower) continue;
    const first = groups.get(scan.hashes[token] ?? 0);
    if (first !== undefined) lower[first] = 1;
  }
  const alsoLower = new Uint8Array(count);
  const uses = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const first = head[row] ?? row;
    alsoLower[row] = lower[first] ?? 0;
    uses[row] = Math.min(255, total[first] ?? 1);
  }
  return { alsoLower, uses, head, next };
}
