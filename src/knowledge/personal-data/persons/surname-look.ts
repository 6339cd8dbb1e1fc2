import type { Scan } from '../text/scan.ts';
import { lookCount, spell } from './spelling.ts';
import { spellingWeights } from './weights.ts';

const enough = 0.6;
const into = new Float32Array(lookCount);

/** Whether a word looks like a Dutch surname by its letters alone. */
export function looksLikeSurname(scan: Scan, token: number): boolean {
  spell(spellingWeights(), scan.text, scan.starts[token] ?? 0, scan.ends[token] ?? 0, scan.hashes[token] ?? 0, into, 0);
  return (into[0] ?? 0) >= enough;
}
