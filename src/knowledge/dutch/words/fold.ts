const ascii = /^[\u0000-\u007f]*$/u;
const marks = /\p{M}/gu;
const letters: Readonly<Record<string, string>> = {
  ĳ: 'ij',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
};
const special = /[ĳæœøßłđðþı’‘ʼ‑]/gu;

/**
 * A text without the differences that a searcher does not mean: lower case, no accents,
 * ligatures written out, one kind of apostrophe. Its length may differ from the text's.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
}
