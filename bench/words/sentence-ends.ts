import { readFileSync } from 'node:fs';

/**
 * Whole sentences of CoNLL-2002 newspapers, words joined as they are written. Headings and quotes are left out:
 * where those end depends on lines and marks that the set has lost.
 */
export function newsSentences(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').map((line) => line.split(/\s/u)[0] ?? ''))
    .map((words) => words.filter((word) => word !== '' && word !== '-DOCSTART-'))
    .filter((words) => /^[.!?]$/u.test(words.at(-1) ?? '') && /^\p{Lu}/u.test(words[0] ?? ''))
    .filter((words) => !words.some((word) => /["']/u.test(word)))
    .map((words) =>
      words
        .join(' ')
        .replace(/ (?=[.,;:!?)\]…](?:\s|$)|[.,;:!?)\]…][.,;:!?)])/gu, '')
        .replace(/(?<=\() /gu, ''),
    );
}

/** Precision and recall of ends found in texts of twenty sentences. */
export function judgeEnds(
  given: readonly string[],
  endsOf: (text: string) => readonly number[],
): { readonly precision: number; readonly recall: number } {
  let right = 0;
  let found = 0;
  for (let at = 0; at < given.length; at += 20) {
    const group = given.slice(at, at + 20);
    const wanted = new Set<number>();
    let end = -1;
    for (const sentence of group) wanted.add((end += sentence.length + 1));
    const ends = endsOf(group.join(' '));
    found += ends.length;
    right += ends.filter((one) => wanted.has(one)).length;
  }
  return { precision: right / found, recall: right / given.length };
}
