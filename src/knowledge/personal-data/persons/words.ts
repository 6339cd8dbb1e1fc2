import { frequency } from '../../dutch/index.ts';
import { hashOf, type Scan } from '../text/scan.ts';

/** The hashes of the words in a list parted by white space. */
export function wordSet(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/u).map(hashOf));
}

/** The text of one token. */
export function wordAt(scan: Scan, token: number): string {
  return scan.text.slice(scan.starts[token], scan.ends[token]);
}

/** How common the token is in lower case, on the Zipf scale. */
export function commonAt(scan: Scan, token: number): number {
  return frequency(wordAt(scan, token).toLowerCase());
}

/** Whether the token is this single mark. */
export function isMark(scan: Scan, token: number, mark: string): boolean {
  return token >= 0 && token < scan.count && scan.text.charCodeAt(scan.starts[token] ?? 0) === mark.charCodeAt(0);
}

/** Whether a line or the text starts with this token. */
export function startsLine(scan: Scan, token: number): boolean {
  return token >= scan.count || (scan.lines[token] ?? 0) > 0;
}
