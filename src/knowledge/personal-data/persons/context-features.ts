import { lowerCase } from '../text/characters.ts';
import { shapes, type Scan } from '../text/scan.ts';
import { put, type FeatureRow } from './feature-row.ts';
import { mix } from './mix.ts';

/** How far the words around are looked at, whatever their order. */
const reach = 5;
const hyphen = 45;

/** Writes what the words around one word look like: their endings, and which stand near in the same line. */
export function writeContext(scan: Scan, token: number, form: number, out: FeatureRow): void {
  const first = runStart(scan, token);
  const last = runEnd(scan, token);
  endings(scan, first - 1, starts(scan, first), 150, out);
  endings(scan, last + 1, starts(scan, last + 1), 155, out);
  put(out, 160, mix(form, (starts(scan, first) ? 1 : 0) + (starts(scan, last + 1) ? 2 : 0) + 4 * (last - first)));
  if (isBracketed(scan, token)) put(out, 161, form);
  for (let at = first - 1, far = 0; far < reach && at >= 0 && !starts(scan, at + 1); at -= 1, far += 1) {
    if (scan.shapes[at] !== shapes.mark) put(out, 162, scan.hashes[at] ?? 0);
  }
  for (let at = last + 1, far = 0; far < reach && !starts(scan, at); at += 1, far += 1) {
    if (scan.shapes[at] !== shapes.mark) put(out, 163, scan.hashes[at] ?? 0);
  }
}

/** The last three, four and five letters of a word, and the part behind its last hyphen: "oud-wielrenner". */
function endings(scan: Scan, token: number, apart: boolean, kind: number, out: FeatureRow): void {
  if (apart || token < 0 || token >= scan.count || (scan.shapes[token] ?? 0) > shapes.mixed) return;
  const lowers = lowerCase();
  const start = scan.starts[token] ?? 0;
  let value = 7;
  let size = 0;
  for (let at = (scan.ends[token] ?? 0) - 1; at >= start && size < 14; at -= 1, size += 1) {
    const code = lowers[scan.text.charCodeAt(at)] ?? 0;
    if (code === hyphen) put(out, kind, value);
    value = mix(value, code);
    if (size >= 3 && size <= 6) put(out, kind + size - 2, value);
  }
  if (size < 14) put(out, kind, value);
}

/** The first and last token of the words with a capital that stand unparted around this one. */
function runStart(scan: Scan, token: number): number {
  let at = token;
  while (at > 0 && token - at < 6 && !starts(scan, at) && isNamed(scan.shapes[at - 1] ?? 0)) at -= 1;
  return at;
}

function runEnd(scan: Scan, token: number): number {
  let at = token;
  while (at - token < 6 && !starts(scan, at + 1) && isNamed(scan.shapes[at + 1] ?? 0)) at += 1;
  return at;
}

function isNamed(shape: number): boolean {
  return shape >= shapes.capital && shape <= shapes.initial;
}

function starts(scan: Scan, token: number): boolean {
  return token >= scan.count || (scan.lines[token] ?? 0) > 0;
}

/** A word alone on its line, perhaps in brackets: how writers sign. */
function isBracketed(scan: Scan, token: number): boolean {
  const open = scan.text.charCodeAt(scan.starts[token - 1] ?? 0) === 40 && token > 0;
  const first = open ? token - 1 : token;
  const next = open ? token + 2 : token + 1;
  return starts(scan, first) && starts(scan, next);
}
