import { fold } from '../words/fold.ts';
import { stopWords } from '../words/stop-words.ts';
import { termsOf } from './word-terms.ts';

const word = /[\p{L}\p{N}]+/gu;
const hyphened = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const longestJoined = 60;

/** The folded words of a text that carry its subject, in order. */
export function contentWords(text: string): string[] {
  return (fold(text).match(word) ?? []).filter((found) => !stopWords.has(found));
}

/** Words with hyphens, folded and written as one: 'e-mail' is 'email', 're-integratie' is 'reintegratie'. */
export function joinedWords(text: string): string[] {
  if (!text.includes('-') && !text.includes('‑')) return [];
  return (fold(text).match(hyphened) ?? [])
    .filter((found) => found.length <= longestJoined && /\p{L}/u.test(found))
    .map((found) => found.replaceAll('-', ''));
}

/**
 * What a search index stores of a text: tokens with a space between them, the same for every engine.
 * First the stems in the order of the text (so phrases can be found), then the parts of compounds, then runs of letters.
 * Tokens are letters and digits only. For FTS5 (`ascii`, or `unicode61 remove_diacritics 0`) and for OpenSearch's `whitespace` tokenizer.
 */
export function analyse(text: string): string {
  return tokensOf(contentWords(text), joinedWords(text)).join(' ');
}

/** The tokens of what `contentWords` and `joinedWords` gave, in the order of `analyse`. */
export function tokensOf(words: readonly string[], joined: readonly string[]): string[] {
  const stems: string[] = [];
  const parts: string[] = [];
  const grams: string[] = [];
  for (const found of words) {
    const terms = termsOf(found);
    stems.push(terms.stem);
    if (terms.parts.length > 0) parts.push(...terms.parts);
    if (terms.grams.length > 0) grams.push(...terms.grams);
  }
  for (const found of joined) parts.push(termsOf(found).stem);
  return stems.concat(parts, grams);
}
