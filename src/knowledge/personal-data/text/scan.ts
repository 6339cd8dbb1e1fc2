import { characterClasses, digit, letter, lowerCase, space, upper } from './characters.ts';

/** Shapes of a token. */
export const shapes = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, initial: 4, number: 5, mark: 6 } as const;

/** The tokens of a text as columns; offsets in UTF-16 code units. */
export interface Scan {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Hash of the token in lower case. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  /** How many line ends lie before the token, at most two. */
  readonly lines: Uint8Array;
}

const apostrophe = 39;
const curly = 0x2019;
const hyphen = 45;
/** Of the hash (FNV-1a). */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Cuts a text into words, numbers and single marks in one pass. */
export function scan(text: string): Scan {
  const classes = characterClasses();
  const lowers = lowerCase();
  let room = Math.max(16, text.length >> 2);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let forms = new Uint8Array(room);
  let lines = new Uint8Array(room);
  let count = 0;
  let line = 2;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = classes[code] ?? 0;
    if (kind & space) {
      if (code === 10 && line < 2) line += 1;
      at += 1;
      continue;
    }
    if (count === room) {
      room *= 2;
      starts = grown(starts, new Int32Array(room));
      ends = grown(ends, new Int32Array(room));
      hashes = grown(hashes, new Int32Array(room));
      forms = grown(forms, new Uint8Array(room));
      lines = grown(lines, new Uint8Array(room));
    }
    const start = at;
    let hash = Math.imul(offset ^ (lowers[code] ?? code), prime);
    let form: number = shapes.mark;
    at += 1;
    if ((code === apostrophe || code === curly) && isClitic(text, at, classes)) {
      hash = Math.imul(Math.imul(offset ^ apostrophe, prime) ^ (lowers[text.charCodeAt(at)] ?? 0), prime);
      form = shapes.lower;
      at += 1;
    } else if (kind & (letter | digit)) {
      let capitals = kind & upper ? 1 : 0;
      for (; at < text.length; at += 1) {
        const next = text.charCodeAt(at);
        const nextKind = classes[next] ?? 0;
        if (!(nextKind & (letter | digit))) {
          if (next !== apostrophe && next !== hyphen && next !== curly) break;
          if (kind & digit || !((classes[text.charCodeAt(at + 1)] ?? 0) & letter)) break;
        }
        if (nextKind & upper) capitals += 1;
        hash = Math.imul(hash ^ (lowers[next] ?? next), prime);
      }
      form = kind & digit ? shapes.number : shapeOf(kind, capitals, at - start);
    }
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    forms[count] = form;
    lines[count] = line;
    line = 0;
    count += 1;
  }
  return { text, count, starts, ends, hashes, shapes: forms, lines };
}

/** Whether the letter here, after an apostrophe, stands alone: "'t", "'s". */
function isClitic(text: string, at: number, classes: Uint8Array): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code === 116 || code === 115) && ((classes[text.charCodeAt(at + 1)] ?? 0) & (letter | digit)) === 0;
}

function shapeOf(first: number, capitals: number, length: number): number {
  if (capitals === 0) return shapes.lower;
  if (capitals === length) return length === 1 ? shapes.initial : shapes.allCapitals;
  return first & upper ? (capitals > 1 && capitals * 2 > length ? shapes.allCapitals : shapes.capital) : shapes.mixed;
}

function grown<Column extends Int32Array | Uint8Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}

/** The hash that `scan` gives a word. */
export function hashOf(word: string): number {
  const lowers = lowerCase();
  let hash = offset | 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ (lowers[word.charCodeAt(at)] ?? 0), prime);
  }
  return hash;
}
