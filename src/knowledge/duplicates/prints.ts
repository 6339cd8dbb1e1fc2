import { fold } from '../dutch/index.ts';

/** A text as it is compared: the hashes of its words in order, and of its runs of characters. */
export interface Print {
  /** Hash of every word; texts that differ in case, accents, white space or marks only have the same. */
  readonly words: Int32Array;
  /** Ascending hashes of all runs of four letters or digits, each once; of a long text a fixed part of them. */
  readonly grams: Uint32Array;
}

const gramSize = 4;
/** From so many characters on, one in eight runs is kept: the same ones in every text, so shares stay fair. */
const longText = 24_000;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The print of a text. Linear in its length. */
export function printOf(text: string): Print {
  const folded = fold(text);
  const words: number[] = [];
  let letters = '';
  for (const [word] of folded.matchAll(wordPattern)) {
    words.push(hashOf(word, 0, word.length) | 0);
    letters += word;
  }
  const grams: number[] = [];
  const long = letters.length > longText;
  for (let at = 0; at + gramSize <= letters.length; at++) {
    const hash = hashOf(letters, at, at + gramSize);
    if (!long || hash % 8 === 0) grams.push(hash);
  }
  const sorted = Uint32Array.from(grams).sort();
  let size = 0;
  for (let k = 0; k < sorted.length; k++)
    if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[size++] = sorted[k] as number;
  return { words: Int32Array.from(words), grams: sorted.slice(0, size) };
}

/** FNV-1a with a last stir, over a piece of text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Number of hashes that two ascending lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
