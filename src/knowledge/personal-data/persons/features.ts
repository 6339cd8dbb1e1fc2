import { characterClasses, digit, lowerCase, upper } from '../text/characters.ts';
import { shapes } from '../text/scan.ts';
import type { Candidates } from './candidates.ts';
import { writeContext } from './context-features.ts';
import type { Evidence } from './evidence.ts';
import { mix } from './mix.ts';
import { listed } from './name-lists.ts';
import { writeKnowledge } from './knowledge-features.ts';

/** The most features one word can have. */
export const mostFeatures = 300;

/** Where features are written: hashed, `count` of them. */
export interface FeatureRow {
  readonly hashes: Int32Array;
  count: number;
  /** The first so many tell of the word itself: its letters and who it is, not where it stands. */
  own: number;
}

const nothing = 0x1234567;
/** The first four lists. */
const short = 15;

/**
 * Writes what can be seen of one capital word and its surroundings: its letters, shape, lists, neighbours and its
 * other uses in the text (after Ratinov and Roth 2009, aclanthology.org/W09-1119).
 */
export function writeFeatures(candidates: Candidates, evidence: Evidence, row: number, out: FeatureRow): void {
  const { scan, tokens, lists, common, before, after } = candidates;
  const token = tokens[row] ?? 0;
  const put = (kind: number, value: number): void => {
    out.hashes[out.count++] = mix(kind, value);
  };
  out.count = 0;
  const hash = (at: number): number => {
    if (at < 0 || at >= scan.count) return nothing;
    return scan.shapes[at] === shapes.number
      ? nothing ^ ((scan.ends[at] ?? 0) - (scan.starts[at] ?? 0))
      : (scan.hashes[at] ?? 0);
  };
  const shape = (at: number): number => (at < 0 || at >= scan.count ? 7 : (scan.shapes[at] ?? 0));
  const own = hash(token);
  const form = shape(token);
  const lineStart = (scan.lines[token] ?? 0) > 0 ? 1 : 0;
  const lineEnd = token + 1 >= scan.count || (scan.lines[token + 1] ?? 0) > 0 ? 1 : 0;
  const p1 = lineStart ? nothing + (scan.lines[token] ?? 0) : hash(token - 1);
  const n1 = lineEnd ? nothing : hash(token + 1);
  const p2 = lineStart || (scan.lines[token - 1] ?? 1) > 0 ? nothing + lineStart : hash(token - 2);
  const n2 = lineEnd || (scan.lines[token + 2] ?? 1) > 0 ? nothing + lineEnd : hash(token + 2);
  const length = Math.min(12, (scan.ends[token] ?? 0) - (scan.starts[token] ?? 0));
  const list = (lists[row] ?? 0) & short;
  const use = common[row] ?? 0;
  const startsSentence = lineStart || isStop(scan.text.charCodeAt(scan.starts[token - 1] ?? 0)) ? 1 : 0;
  const seen = Math.min(4, evidence.uses[row] ?? 0) + 8 * (evidence.alsoLower[row] ?? 0);

  put(2, own);
  put(3, mix(own, form));
  put(11, mix(own, p1));
  put(12, mix(own, n1));
  affixes(candidates, token, put);
  out.own = out.count;
  put(1, 0);
  put(4, p1);
  put(5, n1);
  put(6, p2);
  put(7, n2);
  put(8, mix(p2, p1));
  put(9, mix(n1, n2));
  put(10, mix(p1, n1));
  put(13, form + 16 * startsSentence + 32 * lineEnd);
  put(14, mix(form, length));
  put(15, list + 16 * form);
  put(16, list + 16 * use + 256 * startsSentence);
  put(17, use + 16 * startsSentence + 32 * (evidence.alsoLower[row] ?? 0));
  put(18, seen + 64 * startsSentence);
  put(19, mix(list, shape(token - 1) * 8 + shape(token + 1)));
  put(20, mix(p1, list));
  put(21, mix(n1, list));
  put(22, mix(shape(token - 1), shape(token + 1) * 64 + shape(token - 2) * 8 + shape(token + 2)));
  put(23, mix(p1, shape(token + 1)));
  put(24, mix(n1, shape(token - 1)));
  put(25, hash(token - 3));
  put(26, hash(token + 3));
  put(27, mix(hash(token - 3), mix(p2, p1)));
  put(28, mix(n1, mix(n2, hash(token + 3))));
  put(29, mix(mix(p2, p1), mix(n1, n2)));
  if (!lineStart && token > 0) ending(candidates, token - 1, 40, put);
  if (!lineEnd && token + 1 < scan.count) ending(candidates, token + 1, 41, put);

  const left = before[row] ?? -1;
  const right = after[row] ?? -1;
  const leftList = left < 0 ? 31 : (lists[left] ?? 0) & short;
  const rightList = right < 0 ? 31 : (lists[right] ?? 0) & short;
  const leftGap = left < 0 ? 0 : Math.min(3, token - (tokens[left] ?? 0));
  const rightGap = right < 0 ? 0 : Math.min(3, (tokens[right] ?? 0) - token);
  put(50, leftList + 32 * rightList + 1024 * list);
  put(51, leftList + 32 * list + 256 * leftGap);
  put(52, rightList + 32 * list + 256 * rightGap);
  put(53, left < 0 ? nothing : hash(tokens[left] ?? 0));
  put(54, right < 0 ? nothing : hash(tokens[right] ?? 0));
  put(55, leftGap + 4 * rightGap + 16 * form);
  run(candidates, row, put);
  elsewhere(candidates, evidence, row, put);
  writeContext(scan, token, form, put);
  writeKnowledge(candidates, row, startsSentence, p1, n1, put);
  if (list & listed.first && rightList !== 31 && rightList & listed.surname) put(56, rightGap);
  if (list & listed.surname && leftList !== 31 && leftList & listed.first) put(57, leftGap);
}

type Put = (kind: number, value: number) => void;

/** Beginnings and endings of the word, and its pattern of capitals, digits and marks. */
function affixes({ scan }: Candidates, token: number, put: Put): void {
  const lowers = lowerCase();
  const classes = characterClasses();
  const start = scan.starts[token] ?? 0;
  const end = scan.ends[token] ?? 0;
  let prefix = 7;
  let suffix = 11;
  for (let size = 1; size <= 5 && size <= end - start; size += 1) {
    prefix = mix(prefix, lowers[scan.text.charCodeAt(start + size - 1)] ?? 0);
    suffix = mix(suffix, lowers[scan.text.charCodeAt(end - size)] ?? 0);
    if (size > 1) put(60 + size, prefix);
    put(70 + size, suffix);
  }
  let pattern = 3;
  let previous = -1;
  for (let at = start; at < end && at < start + 20; at += 1) {
    const code = scan.text.charCodeAt(at);
    const kind = classes[code] ?? 0;
    const sort = kind & upper ? 1 : kind & digit ? 2 : kind ? 3 : code;
    if (sort !== previous) pattern = mix(pattern, sort);
    previous = sort;
  }
  put(80, pattern);
  put(81, mix(pattern, suffix));
}

/** The last three letters of a word beside it, and its shape. */
function ending({ scan }: Candidates, token: number, kind: number, put: Put): void {
  const lowers = lowerCase();
  const start = scan.starts[token] ?? 0;
  let at = (scan.ends[token] ?? 0) - 1;
  let value: number = scan.shapes[token] ?? 0;
  for (let size = 0; size < 3 && at >= start; size += 1, at -= 1) {
    value = mix(value, lowers[scan.text.charCodeAt(at)] ?? 0);
  }
  put(kind, value);
}

/** The run of capital words that it stands in: how long, which place, first and last word, and what is around it. */
function run({ scan, tokens, before, after, lists }: Candidates, row: number, put: Put): void {
  let first = row;
  let last = row;
  let place = 0;
  let rest = 0;
  while (place < 6 && (before[first] ?? -1) >= 0) {
    first = before[first] ?? 0;
    place += 1;
  }
  while (rest < 6 && (after[last] ?? -1) >= 0) {
    last = after[last] ?? 0;
    rest += 1;
  }
  const opening = tokens[first] ?? 0;
  const closing = tokens[last] ?? 0;
  put(90, place * 8 + rest);
  put(91, scan.hashes[closing] ?? 0);
  put(92, scan.hashes[opening] ?? 0);
  const preceding = (scan.lines[opening] ?? 0) > 0 || opening === 0 ? nothing : (scan.hashes[opening - 1] ?? 0);
  const following = closing + 1 >= scan.count ? nothing : (scan.hashes[closing + 1] ?? 0);
  put(93, mix(preceding, place));
  put(94, mix(following, rest));
  put(95, mix(preceding, following));
  put(96, ((lists[first] ?? 0) & short) + 16 * ((lists[last] ?? 0) & short) + 256 * place + 2048 * rest);
}

/** Neighbours of the other uses of the same word in the text: up to eight of them. */
function elsewhere(
  { scan, tokens, before, after, lists }: Candidates,
  evidence: Evidence,
  row: number,
  put: Put,
): void {
  let looked = 0;
  for (let other = evidence.head[row] ?? -1; other >= 0 && looked < 8; other = evidence.next[other] ?? -1) {
    if (other === row) continue;
    looked += 1;
    const token = tokens[other] ?? 0;
    if ((scan.lines[token] ?? 0) === 0 && token > 0) put(100, scan.hashes[token - 1] ?? 0);
    if (token + 1 < scan.count) put(101, scan.hashes[token + 1] ?? 0);
    const left = before[other] ?? -1;
    const right = after[other] ?? -1;
    put(102, left < 0 ? 31 : (lists[left] ?? 0) & short);
    put(103, right < 0 ? 31 : (lists[right] ?? 0) & short);
  }
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58 || code === 34 || code === 8220 || code === 39;
}
