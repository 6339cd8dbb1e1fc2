import { shapes, type Scan } from '../text/scan.ts';
import { bitsOf, listed, nameLists } from './name-lists.ts';
import { particles } from './particles.ts';
import type { TokenSpan } from './token-span.ts';
import { isMark, startsLine } from './words.ts';

/** Names with the surname first: "Vries, J. de", "DIJKSTRA, Ronald Willem", "Jansen-de Boer, A.M.". */
export function turnedNames(scan: Scan): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let comma = 1; comma < scan.count - 1; comma += 1) {
    if (!isMark(scan, comma, ',') || startsLine(scan, comma + 1)) continue;
    const shape = scan.shapes[comma - 1] ?? 0;
    if (shape < shapes.capital || shape > shapes.mixed) continue;
    const last = initialsEnd(scan, comma + 1);
    if (last > comma) found.push({ first: comma - 1, last, confidence: 0.92, reason: 'surname-first' });
    else if (shape === shapes.allCapitals) {
      const end = firstNamesEnd(scan, comma + 1);
      if (end > comma) found.push({ first: comma - 1, last: end, confidence: 0.9, reason: 'surname-first' });
    }
  }
  return found;
}

/** The end of initials with their dots, and particles behind them, that nothing with a capital follows. */
function initialsEnd(scan: Scan, start: number): number {
  let at = start;
  let last = -1;
  while (at < start + 8 && !startsLine(scan, at) && scan.shapes[at] === shapes.initial && isMark(scan, at + 1, '.')) {
    last = at + 1;
    at += 2;
  }
  if (last < 0) return -1;
  while (at < last + 4 && !startsLine(scan, at) && particles.has(scan.hashes[at] ?? 0)) at += 1;
  const next = scan.shapes[at] ?? shapes.mark;
  if (startsLine(scan, at) || next === shapes.mark) return at - 1;
  return next <= shapes.initial && next >= shapes.capital ? -1 : last;
}

function firstNamesEnd(scan: Scan, start: number): number {
  const lists = nameLists();
  let at = start;
  while (at < start + 3 && !startsLine(scan, at) && scan.shapes[at] === shapes.capital) {
    if ((bitsOf(lists, scan.hashes[at] ?? 0) & listed.first) === 0) break;
    at += 1;
  }
  return at - 1;
}
