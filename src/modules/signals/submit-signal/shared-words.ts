import { contentWords, frequency, stem } from '../../../knowledge/dutch/index.ts';

const most = 5;
/** More common words than this tell nothing about what two texts share (Zipf scale). */
const commonFrom = 5.6;

/** The most telling words of a text that another one holds too, in any form; the rarest first. */
export function sharedWords(text: string, other: string): string[] {
  const there = new Set(contentWords(other).map(stem));
  const found = new Map<string, string>();
  for (const word of contentWords(text))
    if (word.length > 2 && there.has(stem(word)) && frequency(word) < commonFrom && !found.has(stem(word)))
      found.set(stem(word), word);
  return [...found.values()].sort((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1)).slice(0, most);
}
