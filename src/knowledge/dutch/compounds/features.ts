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

const hashNumber = (seed: number, number: number): number => {
  let value = Math.imul(Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5 ^ number, 0x01000193);
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
  for (let index = 0; index < windows.length; index += 1) {
    const [left = 0, right = 0] = windows[index] ?? [];
    near.push(hash(20 + index, word, Math.max(0, at - left), Math.min(size, at + right)));
  }
  const left = word.slice(0, at);
  const right = word.slice(at);
  const bare = withoutLink(left);
  const leftLevel = level(left);
  const bareLevel = bare === left ? leftLevel : level(bare);
  const known = Math.max(leftLevel, bareLevel);
  const rightLevel = level(right);
  const leftSize = Math.min(left.length, 9);
  const rightSize = Math.min(right.length, 9);
  const sounds = (vowels.test(left) ? 1 : 0) + (vowels.test(right) ? 2 : 0);
  near.push(hashNumber(40, leftSize), hashNumber(41, rightSize), hashNumber(42, sounds));
  near.push(hashNumber(43, known * 10 + leftSize), hashNumber(44, rightLevel * 10 + rightSize));
  near.push(hashNumber(45, known * 10 + rightLevel), hashNumber(46, known * 100 + rightLevel * 10 + level(word)));
  near.push(hash(47 + 100 * leftLevel + 1000 * bareLevel, left, bare.length, left.length));
  const whole = [hash(50, left, 0, left.length), hash(51, right, 0, right.length), hash(52, right, 0, right.length)];
  if (bare !== left) whole.push(hash(50, bare, 0, bare.length));
  return { near, whole };
}

/** The features of leaving `word` whole. */
export function wholeFeatures(word: string, level: Level): Features {
  const size = word.length;
  const near = [hashNumber(60, 0), hashNumber(61, Math.min(size, 25))];
  for (let reach = 2; reach <= 6; reach += 1) {
    near.push(hash(61 + reach, word, Math.max(0, size - reach), size));
    near.push(hash(70 + reach, word, 0, Math.min(size, reach)));
  }
  near.push(hashNumber(80, level(word)));
  return { near, whole: [hash(51, word, 0, size), hash(50, word, 0, size)] };
}

/** A first part without the s or en that links it: 'overheids' → 'overheid'. */
export function withoutLink(left: string): string {
  if (left.length > 4 && left.endsWith('en')) return left.slice(0, -2);
  return left.length > 3 && /[sn-]$/u.test(left) ? left.slice(0, -1) : left;
}
