import { characterClasses, digit, lowerCase, upper } from '../text/characters.ts';
import { shapes, type Scan } from '../text/scan.ts';
import type { Candidates } from './candidates.ts';
import { writeContext } from './context-features.ts';
import type { Evidence } from './evidence.ts';
import { put, type FeatureRow } from './feature-row.ts';
import { mix } from './mix.ts';
import { listed } from './name-lists.ts';
import { writeKnowledge } from './knowledge-features.ts';

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
  out.count = 0;
  const own = hash(scan, token);
  const form = shape(scan, token);
  const lineStart = (scan.lines[token] ?? 0) > 0 ? 1 : 0;
  const lineEnd = token + 1 >= scan.count || (scan.lines[token + 1] ?? 0) > 0 ? 1 : 0;
  const p1 = lineStart ? nothing + (scan.lines[token] ?? 0) : hash(scan, token - 1);
  const n1 = lineEnd ? nothing : hash(scan, token + 1);
  const p2 = lineStart || (scan.lines[token - 1] ?? 1) > 0 ? nothing + lineStart : hash(scan, token - 2);
  const n2 = lineEnd || (scan.lines[token + 2] ?? 1) > 0 ? nothing + lineEnd : hash(scan, token + 2);
  const length = Math.min(12, (scan.ends[token] ?? 0) - (scan.starts[token] ?? 0));
  const list = (lists[row] ?? 0) & short;
  const use = common[row] ?? 0;
  const startsSentence = lineStart || isStop(scan.text.charCodeAt(scan.starts[token - 1] ?? 0)) ? 1 : 0;
  const seen = Math.min(4, evidence.uses[row] ?? 0) + 8 * (evidence.alsoLower[row] ?? 0);

  put(out, 2, own);
  put(out, 3, mix(own, form));
  put(out, 11, mix(own, p1));
  put(out, 12, mix(own, n1));
  affixes(candidates, token, out);
  out.own = out.count;
  put(out, 1, 0);
  put(out, 4, p1);
  put(out, 5, n1);
  put(out, 6, p2);
  put(out, 7, n2);
  put(out, 8, mix(p2, p1));
  put(out, 9, mix(n1, n2));
  put(out, 10, mix(p1, n1));
  put(out, 13, form + 16 * startsSentence + 32 * lineEnd);
  put(out, 14, mix(form, length));
  put(out, 15, list + 16 * form);
  put(out, 16, list + 16 * use + 256 * startsSentence);
  put(out, 17, use + 16 * startsSentence + 32 * (evidence.alsoLower[row] ?? 0));
  put(out, 18, seen + 64 * startsSentence);
  put(out, 19, mix(list, shape(scan, token - 1) * 8 + shape(scan, token + 1)));
  put(out, 20, mix(p1, list));
  put(out, 21, mix(n1, list));
  put(
    out,
    22,
    mix(shape(scan, token - 1), shape(scan, token + 1) * 64 + shape(scan, token - 2) * 8 + shape(scan, token + 2)),
  );
  put(out, 23, mix(p1, shape(scan, token + 1)));
  put(out, 24, mix(n1, shape(scan, token - 1)));
  put(out, 25, hash(scan, token - 3));
  put(out, 26, hash(scan, token + 3));
  put(out, 27, mix(hash(scan, token - 3), mix(p2, p1)));
  put(out, 28, mix(n1, mix(n2, hash(scan, token + 3))));
  put(out, 29, mix(mix(p2, p1), mix(n1, n2)));
  if (!lineStart && token > 0) ending(candidates, token - 1, 40, out);
  if (!lineEnd && token + 1 < scan.count) ending(candidates, token + 1, 41, out);

  const left = before[row] ?? -1;
  const right = after[row] ?? -1;
  const leftList = left < 0 ? 31 : (lists[left] ?? 0) & short;
  const rightList = right < 0 ? 31 : (lists[right] ?? 0) & short;
  const leftGap = left < 0 ? 0 : Math.min(3, token - (tokens[left] ?? 0));
  const rightGap = right < 0 ? 0 : Math.min(3, (tokens[right] ?? 0) - token);
  put(out, 50, leftList + 32 * rightList + 1024 * list);
  put(out, 51, leftList + 32 * list + 256 * leftGap);
  put(out, 52, rightList + 32 * list + 256 * rightGap);
  put(out, 53, left < 0 ? nothing : hash(scan, tokens[left] ?? 0));
  put(out, 54, right < 0 ? nothing : hash(scan, tokens[right] ?? 0));
  put(out, 55, leftGap + 4 * rightGap + 16 * form);
  run(candidates, row, out);
  elsewhere(candidates, evidence, row, out);
  writeContext(scan, token, form, out);
  writeKnowledge(candidates, row, startsSentence, p1, n1, out);
  if (list & listed.first && rightList !== 31 && rightList & listed.surname) put(out, 56, rightGap);
  if (list & listed.surname && leftList !== 31 && leftList & listed.first) put(out, 57, leftGap);
}

/** Beginnings and endings of the word, and its pattern of capitals, digits and marks. */
function affixes({ scan }: Candidates, token: number, out: FeatureRow): void {
  const lowers = lowerCase();
  const classes = characterClasses();
  const start = scan.starts[token] ?? 0;
  const end = scan.ends[token] ?? 0;
  let prefix = 7;
  let suffix = 11;
  for (let size = 1; size <= 5 && size <= end - start; size += 1) {
    prefix = mix(prefix, lowers[scan.text.charCodeAt(start + size - 1)] ?? 0);
    suffix = mix(suffix, lowers[scan.text.charCodeAt(end - size)] ?? 0);
    if (size > 1) put(out, 60 + size, prefix);
    put(out, 70 + size, suffix);
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
  put(out, 80, pattern);
  put(out, 81, mix(pattern, suffix));
}

/** The last three letters of a word beside it, and its shape. */
function ending({ scan }: Candidates, token: number, kind: number, out: FeatureRow): void {
  const lowers = lowerCase();
  const start = scan.starts[token] ?? 0;
  let at = (scan.ends[token] ?? 0) - 1;
  let value: number = scan.shapes[token] ?? 0;
  for (let size = 0; size < 3 && at >= start; size += 1, at -= 1) {
    value = mix(value, lowers[scan.text.charCodeAt(at)] ?? 0);
  }
  put(out, kind, value);
}

/** The run of capital words that it stands in: how long, which place, first and last word, and what is around it. */
function run({ scan, tokens, before, after, lists }: Candidates, row: number, out: FeatureRow): void {
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
  put(out, 90, place * 8 + rest);
  put(out, 91, scan.hashes[closing] ?? 0);
  put(out, 92, scan.hashes[opening] ?? 0);
  const preceding = (scan.lines[opening] ?? 0) > 0 || opening === 0 ? nothing : (scan.hashes[opening - 1] ?? 0);
  const following = closing + 1 >= scan.count ? nothing : (scan.hashes[closing + 1] ?? 0);
  put(out, 93, mix(preceding, place));
  put(out, 94, mix(following, rest));
  put(out, 95, mix(preceding, following));
  put(out, 96, ((lists[first] ?? 0) & short) + 16 * ((lists[last] ?? 0) & short) + 256 * place + 2048 * rest);
}

/** Neighbours of the other uses of the same word in the text: up to eight of them. */
function elsewhere(
  { scan, tokens, before, after, lists }: Candidates,
  evidence: Evidence,
  row: number,
  out: FeatureRow,
): void {
  let looked = 0;
  for (let other = evidence.head[row] ?? -1; other >= 0 && looked < 8; other = evidence.next[other] ?? -1) {
    if (other === row) continue;
    looked += 1;
    const token = tokens[other] ?? 0;
    if ((scan.lines[token] ?? 0) === 0 && token > 0) put(out, 100, scan.hashes[token - 1] ?? 0);
    if (token + 1 < scan.count) put(out, 101, scan.hashes[token + 1] ?? 0);
    const left = before[other] ?? -1;
    const right = after[other] ?? -1;
    put(out, 102, left < 0 ? 31 : (lists[left] ?? 0) & short);
    put(out, 103, right < 0 ? 31 : (lists[right] ?? 0) & short);
  }
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58 || code === 34 || code === 8220 || code === 39;
}

/** The hash of a token, of a number its length; outside the text the same for all. */
function hash(scan: Scan, at: number): number {
  if (at < 0 || at >= scan.count) return nothing;
  return scan.shapes[at] === shapes.number
    ? nothing ^ ((scan.ends[at] ?? 0) - (scan.starts[at] ?? 0))
    : (scan.hashes[at] ?? 0);
}

function shape(scan: Scan, at: number): number {
  return at < 0 || at >= scan.count ? 7 : (scan.shapes[at] ?? 0);
}
