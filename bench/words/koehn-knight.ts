import { frequency } from '../../src/knowledge/dutch/index.ts';

const links = ['', 's', 'en', 'e', 'n'];
const shortest = 4;

/** How often a word is used in a million words. */
const uses = (word: string): number => {
  const zipf = frequency(word);
  return zipf === 0 ? 0 : 10 ** (zipf - 3);
};

/** The head by Koehn and Knight (2003): the reading whose parts have the highest geometric mean of their frequencies. */
export function koehnKnightHead(word: string): string {
  let best = { mean: uses(word), head: word };
  const search = (rest: string, logs: readonly number[]): void => {
    const whole = uses(rest);
    if (logs.length > 0 && whole > 0) {
      const mean = Math.exp([...logs, Math.log(whole)].reduce((sum, value) => sum + value, 0) / (logs.length + 1));
      if (mean > best.mean) best = { mean, head: rest };
    }
    if (logs.length >= 3) return;
    for (let at = shortest; at <= rest.length - shortest; at += 1) {
      const part = rest.slice(0, at);
      const bare = links.filter((link) => part.endsWith(link)).map((link) => part.slice(0, part.length - link.length));
      const known = Math.max(...bare.map((one) => (one.length < shortest ? 0 : uses(one))));
      if (known > 0) search(rest.slice(at), [...logs, Math.log(known)]);
    }
  };
  search(word, []);
  return best.head;
}
