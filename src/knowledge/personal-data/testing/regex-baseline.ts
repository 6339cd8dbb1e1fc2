/** What a plain search by patterns finds of names: two or more capital words in a row, and a word after a title. */
const pattern =
  /\b(?:meneer|mevrouw|dhr\.|mw\.|de heer) \p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+(?: (?:van|de|den|der|ter|ten)){0,2}(?: \p{Lu}[\p{L}'-]+){1,3}/gu;

/** Names by that pattern, as places in the text. */
export function baselineNames(text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
