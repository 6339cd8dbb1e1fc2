/** Room for the weights: features share it by hash. */
export const featureBits = 18;
const mask = (1 << featureBits) - 1;

/** Numbers of the features that hold: of the surroundings of a seam, and of whole parts. */
export interface Features {
  readonly near: readonly number[];
  readonly whole: readonly number[];
}

/** How common a word is by itself: 0 for no word, else 1 (rare) up to 7. */
export type Level = (word: string) => number;

const hash = (seed: number, text: string, from: number, to: number): number => {
  let value = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) & mask;
};

const vowels = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/u;
const windows = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 2],
  [2, 3],
  [3, 3],
] as const;

/** Shortest part of a compound, in letters. */
export const shortestPart = 2;

/** The features of a split of `word` before position `at`: what stands around it and what both sides are. */
export function splitFeatures(word: string, at: number, level: Level): Features {
  const near: number[] = [];
  const size = word.length;
  for (let reach = 1; reach <= 6; reach += 1) {
    near.push(hash(reach, word, Math.max(0, at - reach), at));
    near.push(hash(10 + reach, word, at, Math.min(size, at + reach)));
  }
  windows.forEach(([left, right], index) => {
    near.push(hash(20 + index, word, Math.max(0, at - left), Math.min(size, at + right)));
  });
  const left = word.slice(0, at);
  const right = word.slice(at);
  const leftWord = knownAs(left, level);
  const rightWord = level(right);
  const leftSize = Math.min(left.length, 9);
  const rightSize = Math.min(right.length, 9);
  const sounds = (vowels.test(left) ? 1 : 0) + (vowels.test(right) ? 2 : 0);
  near.push(hash(40, `${leftSize}`, 0, 1), hash(41, `${rightSize}`, 0, 1), hash(42, `${sounds}`, 0, 1));
  near.push(hash(43, `${leftWord}${leftSize}`, 0, 2), hash(44, `${rightWord}${rightSize}`, 0, 2));
  near.push(hash(45, `${leftWord}${rightWord}`, 0, 2), hash(46, `${leftWord}${rightWord}${level(word)}`, 0, 3));
  const whole = [hash(50, left, 0, left.length), hash(51, right, 0, right.length), hash(52, right, 0, right.length)];
  const bare = withoutLink(left);
  near.push(hash(47, `${level(bare)}${level(left)}${left.slice(bare.length)}`, 0, 4));
  if (bare !== left) whole.push(hash(50, bare, 0, bare.length));
  return { near, whole };
}

/** The features of leaving `word` whole. */
export function wholeFeatures(word: string, level: Level): Features {
  const size = word.length;
  const near = [hash(60, '', 0, 0), hash(61, String.fromCharCode(Math.min(size, 25)), 0, 1)];
  for (let reach = 2; reach <= 6; reach += 1) {
    near.push(hash(61 + reach, word, Math.max(0, size - reach), size));
    near.push(hash(70 + reach, word, 0, Math.min(size, reach)));
  }
  near.push(hash(80, `${level(word)}`, 0, 1));
  return { near, whole: [hash(51, word, 0, size), hash(50, word, 0, size)] };
}

/** A first part without the s or en that links it: 'overheids' → 'overheid'. */
export function withoutLink(left: string): string {
  if (left.length > 4 && left.endsWith('en')) return left.slice(0, -2);
  return left.length > 3 && /[sn-]$/u.test(left) ? left.slice(0, -1) : left;
}

function knownAs(left: string, level: Level): number {
  return Math.max(level(left), level(withoutLink(left)));
}
