import { hashOf, scan as scanText, shapes, type Scan } from '../text/scan.ts';
import { openers, particles } from './particles.ts';
import type { TokenSpan } from './token-span.ts';
import { commonAt, isMark, startsLine, wordSet } from './words.ts';

const titles = wordSet('meneer mevrouw mevr mw dhr heer mr drs ir ing prof dr');

/** A short word and a form with an s say less than a long one. */
type KnownForm = 'long' | 'short' | 'possessive';

/** The words by which a known person can be called, by hash: first names, surnames. */
export type KnownNames = ReadonlyMap<number, KnownForm>;

/** The words of these names, in any form ("Jan de Vries", "Vries, J. de"); particles and initials are no words of it. */
export function knownNames(names: readonly string[]): KnownNames {
  const words = new Map<number, KnownForm>();
  for (const name of names) {
    const parts = scanText(name.slice(0, 200));
    for (let token = 0; token < parts.count; token += 1) {
      const hash = parts.hashes[token] ?? 0;
      const shape = parts.shapes[token] ?? 0;
      const length = (parts.ends[token] ?? 0) - (parts.starts[token] ?? 0);
      if (shape > shapes.mixed || length < 2 || particles.has(hash) || titles.has(hash)) continue;
      words.set(hash, length > 2 ? 'long' : 'short');
      if (length > 3) {
        for (const form of ['s', "'s"]) {
          const possessive = hashOf(name.slice(parts.starts[token], parts.ends[token]) + form);
          if (!words.has(possessive)) words.set(possessive, 'possessive');
        }
      }
      const hyphen = name.indexOf('-', parts.starts[token]);
      if (hyphen > 0 && hyphen < (parts.ends[token] ?? 0)) {
        for (const part of name.slice(parts.starts[token], parts.ends[token]).split('-')) {
          if (part.length > 2) words.set(hashOf(part), 'long');
        }
      }
    }
  }
  return words;
}

/**
 * Every place where a known person is named: in full, by initials and surname, by surname or first name alone.
 * A word in lower case counts only where it is no ordinary word, or stands beside another word of a known name.
 */
export function knownNamesIn(scan: Scan, names: KnownNames, reason: TokenSpan['reason']): TokenSpan[] {
  if (names.size === 0) return [];
  const found: TokenSpan[] = [];
  for (let token = 0; token < scan.count; token += 1) {
    if ((scan.shapes[token] ?? 0) > shapes.mixed || !names.has(scan.hashes[token] ?? 0)) continue;
    let last = token;
    for (let at = nextWord(scan, last); at >= 0 && names.has(scan.hashes[at] ?? 0); at = nextWord(scan, last))
      last = at;
    if (last > token || isNamed(scan, token, names)) {
      const first = startOf(scan, token, found.at(-1)?.last ?? -1);
      found.push({ first, last, confidence: 0.95, reason });
    }
    token = last;
  }
  return found;
}

/** The next word over particles on the same line, or -1. */
function nextWord(scan: Scan, token: number): number {
  let at = token + 1;
  while (at < scan.count && at < token + 4 && !startsLine(scan, at)) {
    const isDot = isMark(scan, at, '.') && scan.shapes[at - 1] === shapes.initial;
    if (!isDot && !particles.has(scan.hashes[at] ?? 0) && scan.shapes[at] !== shapes.initial) return at;
    at += 1;
  }
  return -1;
}

function isNamed(scan: Scan, token: number, names: KnownNames): boolean {
  const shape = scan.shapes[token] ?? 0;
  const titled = titles.has(scan.hashes[token - 1] ?? 0) || titles.has(scan.hashes[token - 2] ?? 0);
  if (titled || startOf(scan, token, -1) < token) return true;
  if (names.get(scan.hashes[token] ?? 0) !== 'long' && shape === shapes.lower) return false;
  const opensSentence = startsLine(scan, token) || isMark(scan, token - 1, '.');
  const common = commonAt(scan, token);
  return shape === shapes.lower ? common < 3.75 : common < (opensSentence ? 5.5 : 6.2);
}

/** Takes the initials and particles before a name with it: "J.P. van der", "De". */
function startOf(scan: Scan, token: number, taken: number): number {
  let first = token;
  while (first - 1 > taken && token - first < 12 && !startsLine(scan, first)) {
    const before = first - 1;
    const shape = scan.shapes[before] ?? 0;
    const isDot = isMark(scan, before, '.') && scan.shapes[before - 1] === shapes.initial && before - 1 > taken;
    if (isDot) first = before - 1;
    else if (shape === shapes.initial) first = before;
    else if (openers.has(scan.hashes[before] ?? 0) && carries(scan, before, shape)) first = before;
    else break;
  }
  return first;
}

/** A particle belongs to the name with a capital, or after a title, initial or other particle that does. */
function carries(scan: Scan, particle: number, shape: number): boolean {
  if (shape === shapes.capital) return !startsLine(scan, particle) && !isMark(scan, particle - 1, '.');
  let at = particle - 1;
  while (at >= 0 && particle - at < 5 && openers.has(scan.hashes[at] ?? 0)) at -= 1;
  return (
    titles.has(scan.hashes[at] ?? 0) ||
    scan.shapes[at] === shapes.initial ||
    (isMark(scan, at, '.') && scan.shapes[at - 1] === shapes.initial)
  );
}
