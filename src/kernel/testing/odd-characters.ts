/** What breaks programs that read texts: null bytes, right-to-left marks, halves of pairs, HTML. */
export const oddCharacters = [
  '\0',
  '\u202e',
  'שלום',
  '\ud800',
  '👩‍👩‍👧',
  'e\u0301',
  '<p>',
  '&amp;',
  '\u2028',
  'ŉ',
  'İ',
  'kade',
  'de',
];
