import { abbreviationKind } from './abbreviations.ts';
import type { Span } from './span.ts';

/** What a token is: a mark is one sign of punctuation, a symbol, or a run of full stops. */
export type TokenKind = 'word' | 'abbreviation' | 'number' | 'email' | 'web' | 'mark';

/** A word, number, address or mark in a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

// Every repetition that may fail after it is bounded, so that a long line costs linear time.
const pattern = new RegExp(
  [
    String.raw`(?<email>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){1,6})`,
    String.raw`(?<web>(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000})`,
    String.raw`(?<number>\d{1,400}(?:[.,:/-]\d{1,400}){0,20}(?:(?:ste|de|e)(?![\p{L}\p{N}]))?(?![\p{L}\p{M}]))`,
    String.raw`(?<dotted>\p{L}{1,3}\.(?:\p{L}{1,4}\.){1,6}(?![\p{L}\p{N}]))`,
    String.raw`(?<word>(?:['’‘](?=[stnmkrST]\b))?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,40})`,
    String.raw`(?<mark>\.{2,}|[^\s])`,
  ].join('|'),
  'gu',
);
const webTail = /[.,;:!?)\]}'’]+$/u;

/** The tokens of a text, in order and without overlap; white space is left out. Linear in the length of the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let token = match[0];
    const groups = match.groups ?? {};
    if (groups['web'] !== undefined) token = token.replace(webTail, '');
    const end = match.index + token.length;
    const full = groups['word'] === undefined ? token : withStop(text, token, end);
    found.push({
      start: match.index,
      end: match.index + full.length,
      text: full,
      kind: full === token ? kindOf(groups) : 'abbreviation',
    });
    pattern.lastIndex = match.index + full.length;
  }
  return found;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['word'] !== undefined) return 'word';
  if (groups['number'] !== undefined) return 'number';
  if (groups['dotted'] !== undefined) return 'abbreviation';
  if (groups['email'] !== undefined) return 'email';
  return groups['web'] === undefined ? 'mark' : 'web';
}

/** A word with its full stop where it is an abbreviation ('dhr.', 'art.') or an initial ('J.'). */
function withStop(text: string, word: string, end: number): string {
  if (text.charAt(end) !== '.' || word.length > 7 || text.charAt(end + 1) === '.') return word;
  if (/^\p{Lu}\p{Ll}?$/u.test(word) && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 4))) return `${word}.`;
  return abbreviationKind(word) === undefined ? word : `${word}.`;
}
