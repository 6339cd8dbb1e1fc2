import { fold } from '../words/fold.ts';
import { editDistance } from './edit-distance.ts';

/** Words to choose a better spelling from, made ready for fast comparison. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  /** Words by length, each with a bit for every letter it holds. */
  readonly byLength: ReadonlyMap<number, readonly { readonly word: string; readonly letters: number }[]>;
}

/** A vocabulary from words and how often each occurs; words are folded, rest (numbers, single letters) is left out. */
export function vocabularyOf(words: Iterable<readonly [word: string, count: number]>): Vocabulary {
  const counts = new Map<string, number>();
  for (const [raw, count] of words) {
    const word = fold(raw);
    if (/^[\p{L}'-]{2,40}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of counts.keys()) {
    const list = byLength.get(word.length) ?? [];
    list.push({ word, letters: lettersOf(word) });
    byLength.set(word.length, list);
  }
  return { counts, byLength };
}

/**
 * Better spellings of a word, best first: at most two letters away, nearer and more common words first.
 * Empty where the word is known, is no word, or nothing is near.
 */
export function suggest(typed: string, vocabulary: Vocabulary, limit = 3): string[] {
  const word = fold(typed);
  if (word.length < 3 || word.length > 40 || !/^[\p{L}'-]+$/u.test(word) || vocabulary.counts.has(word)) return [];
  const most = word.length < 5 ? 1 : 2;
  const letters = lettersOf(word);
  const near: { readonly word: string; readonly cost: number }[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const other of vocabulary.byLength.get(length) ?? []) {
      // Each edit changes at most two letters of the set.
      if (bits(letters ^ other.letters) > 2 * most) continue;
      const distance = editDistance(word, other.word, most);
      if (distance <= most) near.push({ word: other.word, cost: costOf(word, other.word, distance, vocabulary) });
    }
  }
  return near
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map((found) => found.word);
}

/** Dutch slips that sound the same count as less than a letter. */
const alike = (word: string): string =>
  word
    .replaceAll('ij', 'ei')
    .replaceAll('ou', 'au')
    .replaceAll('ch', 'g')
    .replace(/dt$|t$/u, 'd')
    .replace(/(.)\1/gu, '$1');

function costOf(word: string, other: string, distance: number, vocabulary: Vocabulary): number {
  const count = vocabulary.counts.get(other) ?? 0;
  const sound = alike(word) === alike(other) ? 0.6 : 0;
  const start = word.charAt(0) === other.charAt(0) ? 0 : 0.5;
  return distance - sound + start - 0.15 * Math.log10(count + 1);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
