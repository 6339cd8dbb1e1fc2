import { frequency } from '../../dutch/index.ts';
import { shapes, type Scan } from '../text/scan.ts';
import { bitsOf, type NameLists } from './name-lists.ts';
import { doubleInitials, particles } from './particles.ts';
import { lookCount, spell, type SpellingWeights } from './spelling.ts';
import { kindOf, type WordKinds } from './word-kinds.ts';

/** What is known of words apart from texts. */
export interface WordKnowledge {
  readonly lists: NameLists;
  readonly spelling: SpellingWeights;
  readonly kinds: WordKinds;
}

/** The words of a text that may be part of a name: those with a capital. Columns, one row a word. */
export interface Candidates {
  readonly scan: Scan;
  readonly count: number;
  /** Which token. */
  readonly tokens: Int32Array;
  /** For every token its row, or -1. */
  readonly rows: Int32Array;
  /** The candidate before and after it in the same name, over particles and initials' dots, or -1. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** What the lists say, as bits of `listed`. */
  readonly lists: Uint16Array;
  /** How common the word is in Dutch, 0 unknown to 10 grammar. */
  readonly common: Uint8Array;
  /** What its letters look like: `lookCount` chances a row. */
  readonly looks: Float32Array;
  /** Its kind by the company it keeps, or `noKind`, and the kinds that these lie in. */
  readonly codes: Int32Array;
  readonly kinds: WordKinds;
}

const dot = 46;

/** Picks the words with a capital, looks them up and links those that stand together. */
export function candidatesOf(scan: Scan, { lists, spelling, kinds }: WordKnowledge): Candidates {
  const rows = new Int32Array(scan.count).fill(-1);
  let count = 0;
  for (let token = 0; token < scan.count; token += 1) {
    const shape = scan.shapes[token] ?? 0;
    if (shape >= shapes.capital && shape <= shapes.initial) rows[token] = count++;
  }
  const tokens = new Int32Array(count);
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  const found = new Uint16Array(count);
  const common = new Uint8Array(count);
  const looks = new Float32Array(count * lookCount);
  const codes = new Int32Array(count);
  const seen = new Map<number, number>();
  for (let token = 0; token < scan.count; token += 1) {
    const row = rows[token] ?? -1;
    if (row < 0) continue;
    tokens[row] = token;
    const hash = scan.hashes[token] ?? 0;
    const same = seen.get(hash);
    if (same === undefined) {
      seen.set(hash, row);
      const start = scan.starts[token] ?? 0;
      const end = scan.ends[token] ?? 0;
      found[row] = bitsOf(lists, hash);
      common[row] = Math.round(frequency(scan.text.slice(start, end).toLowerCase()) * 1.5);
      codes[row] = kindOf(kinds, hash);
      spell(spelling, scan.text, start, end, hash, looks, row * lookCount);
    } else {
      found[row] = found[same] ?? 0;
      common[row] = common[same] ?? 0;
      codes[row] = codes[same] ?? 0;
      looks.copyWithin(row * lookCount, same * lookCount, (same + 1) * lookCount);
    }
    const near = linkedBefore(scan, rows, token);
    before[row] = near;
    if (near >= 0) after[near] = row;
  }
  return { scan, count, tokens, rows, before, after, lists: found, common, looks, codes, kinds };
}

/** The row of the capital word that stands in the same run of words before this token, or -1. */
function linkedBefore(scan: Scan, rows: Int32Array, token: number): number {
  let skipped = 0;
  for (let at = token - 1; at >= 0 && skipped <= 3; at -= 1) {
    if ((scan.lines[at + 1] ?? 0) > 0) return -1;
    const row = rows[at] ?? -1;
    if (row >= 0) return row;
    const isDot = scan.text.charCodeAt(scan.starts[at] ?? 0) === dot && at > 0 && isInitial(scan, at - 1);
    if (!isDot && !((scan.shapes[at] ?? 0) === shapes.lower && particles.has(scan.hashes[at] ?? 0))) return -1;
    skipped += 1;
  }
  return -1;
}

function isInitial(scan: Scan, token: number): boolean {
  const shape = scan.shapes[token] ?? 0;
  return shape === shapes.initial || (shape === shapes.capital && doubleInitials.has(scan.hashes[token] ?? 0));
}
