import type { Letter } from './letter.ts';
import { runHash, shingleSize } from './shingles.ts';

/** The longest literal piece of a letter of which every run of four words is in the core. */
export function longestShared(letter: Letter | undefined, core: ReadonlySet<number>): string {
  if (!letter) return '';
  const { words, text } = letter;
  let [from, length] = [0, 0];
  let start = 0;
  for (let at = 0; at + shingleSize <= words.length; at++) {
    const run = runHash(words.slice(at, at + shingleSize).map(({ word }) => word));
    if (!core.has(run)) {
      start = at + 1;
      continue;
    }
    if (at - start + shingleSize > length) [from, length] = [start, at - start + shingleSize];
  }
  const [first, last] = [words[from], words[from + length - 1]];
  return length > 0 && first && last ? text.slice(first.start, last.end) : '';
}
