/** Slips of the keyboard: neighbours swapped, a letter dropped, doubled or changed for a neighbouring key. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip in a word of lower-case letters, never in its first letter; `random` gives numbers in [0, 1). */
export function withSlip(word: string, random: () => number): string {
  for (;;) {
    const at = 1 + Math.floor(random() * (word.length - 1));
    const kind = Math.floor(random() * 4);
    const [letter, before, after] = [word.charAt(at), word.slice(0, at), word.slice(at + 1)];
    const slips = [
      `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
      `${before}${after}`,
      `${before}${letter}${letter}${after}`,
      `${before}${neighbourOf(letter, random)}${after}`,
    ];
    const slip = slips[kind] ?? word;
    if (slip !== word) return slip;
  }
}

/** A query with one slip in one of its words of five letters or more; as it was where it has none. */
export function queryWithSlip(query: string, random: () => number): string {
  const words = [...query.matchAll(/\p{L}{5,}/gu)];
  const chosen = words[Math.floor(random() * words.length)];
  if (chosen === undefined) return query;
  const slip = withSlip(chosen[0].toLowerCase(), random);
  return query.slice(0, chosen.index) + slip + query.slice(chosen.index + chosen[0].length);
}

function neighbourOf(letter: string, random: () => number): string {
  const row = rows.find((keys) => keys.includes(letter));
  const place = row?.indexOf(letter) ?? 0;
  const near = [row?.[place - 1], row?.[place + 1]].filter((key) => key !== undefined);
  return near[Math.floor(random() * near.length)] ?? letter;
}
