import { fold } from '../words/fold.ts';
import { stopWords } from '../words/stop-words.ts';
import { termsOf } from './word-terms.ts';

const word = /[\p{L}\p{N}]+/gu;

/** The folded words of a text that carry its subject, in order. */
export function contentWords(text: string): string[] {
  return (fold(text).match(word) ?? []).filter((found) => !stopWords.has(found));
}

/**
 * What a search index stores of a text: tokens with a space between them, the same for every engine.
 * First the stems in the order of the text (so phrases can be found), then the parts of compounds, then runs of letters.
 * Tokens are letters and digits only. For FTS5 (`ascii`, or `unicode61 remove_diacritics 0`) and for OpenSearch's `whitespace` tokenizer.
 */
export function analyse(text: string): string {
  const stems: string[] = [];
  const parts: string[] = [];
  const grams: string[] = [];
  for (const found of contentWords(text)) {
    const terms = termsOf(found);
    stems.push(terms.stem);
    if (terms.parts.length > 0) parts.push(...terms.parts);
    if (terms.grams.length > 0) grams.push(...terms.grams);
  }
  return stems.concat(parts, grams).join(' ');
}
