import { readFileSync } from 'node:fs';

/** A sentence of the CoNLL-2002 files: words with their tags. */
export type Tagged = readonly { readonly word: string; readonly tag: string }[];

/** A text with the names in it; offsets in UTF-16 code units. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The documents of a CoNLL-2002 file, each a list of sentences. */
export function readConll(file: URL): Tagged[][] {
  const documents: Tagged[][] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/u)) {
    const sentence: { word: string; tag: string }[] = [];
    for (const line of block.split('\n')) {
      const [word = '', , tag = 'O'] = line.split(' ');
      if (word === '-DOCSTART-') documents.push([]);
      else if (word !== '') sentence.push({ word, tag });
    }
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** Joins sentences to a text: `spaced` leaves a space around every mark, as the files have it; else as people write. */
export function textOf(sentences: readonly Tagged[], spaced: boolean): NamedText {
  let text = '';
  const names: { start: number; end: number; type: string }[] = [];
  for (const sentence of sentences) {
    const open = new Set<string>();
    let glue = true;
    for (const { word, tag } of sentence) {
      const quote = word === '"' || word === "'";
      const closing = quote && open.has(word);
      const tight = !spaced && (/^[.,;:?!)\]%]+$/u.test(word) || closing);
      if (!glue && !tight) text += ' ';
      glue = !spaced && (word === '(' || word === '[' || (quote && !closing));
      if (quote) {
        if (closing) open.delete(word);
        else open.add(word);
      }
      const start = text.length;
      text += word;
      const last = names.at(-1);
      if (tag.startsWith('B-')) names.push({ start, end: text.length, type: tag.slice(2) });
      else if (tag.startsWith('I-') && last) last.end = text.length;
    }
    text += '\n';
  }
  return { text, names };
}
