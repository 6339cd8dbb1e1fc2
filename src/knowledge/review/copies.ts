import { fold } from '../dutch/index.ts';
import type { ReviewDocument } from './types.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const rowsAtOnce = 100;

/** Which documents are judged once: `first[d]` is the first document that document d is a copy of, or d itself. */
export interface Copies {
  readonly first: Int32Array;
  /** All documents of a set, by its first. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts documents with the same words in the same order, or with the same `group`, in one set.
 * Case, accents, punctuation and white space make no difference; texts without words are no copies. Yields the share done now and then.
 */
export function* findCopies(documents: readonly ReviewDocument[]): Generator<number, Copies> {
  const first = Int32Array.from(documents, (_, d) => d);
  const root = (d: number): number => {
    let at = d;
    while ((first[at] ?? at) !== at) at = first[at] ?? at;
    return at;
  };
  const seen = new Map<string, number>();
  for (const [d, { text, group }] of documents.entries()) {
    if (d % rowsAtOnce === 0) yield d / documents.length;
    const words = (fold(text.toWellFormed()).match(word) ?? []).join(' ');
    for (const key of [words === '' ? '' : `text ${words}`, group === undefined ? '' : `group ${group}`]) {
      if (key === '') continue;
      const other = root(seen.get(key) ?? d);
      const mine = root(d);
      first[Math.max(mine, other)] = Math.min(mine, other);
      if (!seen.has(key)) seen.set(key, d);
    }
  }
  const members = new Map<number, number[]>();
  documents.forEach((_, d) => {
    const at = root(d);
    first[d] = at;
    const set = members.get(at);
    if (set) set.push(d);
    else members.set(at, [d]);
  });
  return { first, members };
}
