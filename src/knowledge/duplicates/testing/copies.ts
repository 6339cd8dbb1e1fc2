/** How a copy differs from its source. */
export type CopyStyle = 'marks' | 'edited' | 'cut' | 'scanned' | 'badly scanned' | 'quoted';

const looks: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['e', 'c'],
  ['i', 'l'],
  ['h', 'b'],
  ['cl', 'd'],
  ['s', '5'],
  ['u', 'n'],
];

/** A copy of a text as people and machines make them; `random` gives numbers from 0 up to 1. */
export function copyOf(random: () => number, text: string, style: CopyStyle): string {
  const words = text.split(/\s+/);
  switch (style) {
    case 'marks':
      return words
        .map((word) => (random() < 0.1 ? word.toUpperCase() : word))
        .join(random() < 0.5 ? '  ' : '\n')
        .replace(/[,;]/g, '');
    case 'edited':
      return words
        .filter(() => random() > 0.03)
        .map((word) => (random() < 0.03 ? 'ook' : word))
        .join(' ');
    case 'cut':
      return words.slice(0, Math.ceil(words.length * (0.7 + 0.25 * random()))).join(' ');
    case 'scanned':
      return scan(random, text, 0.02);
    case 'badly scanned':
      return scan(random, text, 0.06);
    case 'quoted':
      return `Beste collega,\n\nZie hieronder, kun jij dit oppakken? Ik kom er niet uit en de termijn loopt.\n\n> ${words.join(' ')}`;
  }
}

/** Confuses letters that look alike, drops some and breaks words, at this rate per character. */
function scan(random: () => number, text: string, rate: number): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (random() >= rate) {
      out += text.charAt(at);
      continue;
    }
    const look = looks.find(([from]) => text.startsWith(from, at) && random() < 0.7);
    if (look) {
      out += look[1];
      at += look[0].length - 1;
    } else if (random() < 0.5) out += random() < 0.3 ? ' ' : '';
    else out += String.fromCharCode(97 + Math.floor(random() * 26));
  }
  return out;
}
