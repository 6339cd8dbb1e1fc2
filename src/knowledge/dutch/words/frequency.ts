import { packedFrequencies } from './frequency-data.ts';

/** Frequency of the rarest words in the list, on the Zipf scale. */
const rarest = 2;
const step = 0.5;

let table: ReadonlyMap<string, number> | undefined;

/** All words of the list with their frequency; read once, at first use (some 30 ms). */
export function frequencies(): ReadonlyMap<string, number> {
  table ??= unpack(packedFrequencies);
  return table;
}

/**
 * How common a word in lower case is, on the Zipf scale (log10 of uses in a billion words; van Heuven et al. 2014):
 * 2 is rare, 4 common, 6 a word of grammar; 0 where it is not in the list. Exact to a quarter.
 */
export function frequency(word: string): number {
  return frequencies().get(word) ?? 0;
}

function unpack(packed: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const entry = /([A-Z])([^A-Z0-9]+|)([0-9])/gu;
  let previous = '';
  for (let match = entry.exec(packed); match !== null; match = entry.exec(packed)) {
    const shared = (match[1] ?? 'A').charCodeAt(0) - 65;
    previous = previous.slice(0, shared) + (match[2] ?? '');
    words.set(previous, rarest + step * Number(match[3] ?? 0));
  }
  return words;
}
