/** Invented records of Dutch words as often as they are used (so by Zipf's law); the same for the same seed. */
import { frequencies } from '../../src/knowledge/dutch/words/frequency.ts';
import type { SearchDocument } from '../../src/platform/search/search.ts';

/** The word that a third of all records holds. */
export const broadWord = 'samenloop';
const share = 1 / 3;

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Gives a word for a chance between 0 and 1, each as often as Dutch uses it. */
function speaker(): (chance: number) => string {
  const words = [...frequencies()].filter(([word]) => /^\p{L}{2,}$/u.test(word) && word !== broadWord);
  const ends = new Float64Array(words.length);
  let sum = 0;
  words.forEach(([, frequency], place) => {
    sum += 10 ** frequency;
    ends[place] = sum;
  });
  return (chance) => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < chance * sum) low = middle + 1;
      else high = middle;
    }
    return words[low]?.[0] ?? '';
  };
}

const types = ['commitment', 'hardship', 'theme', 'plan', 'report'];
const states = ['open', 'running', 'solved', 'refused'];

export function* documents(count: number, seed = 1): Generator<SearchDocument> {
  const say = speaker();
  const chance = random(seed);
  const text = (length: number) => Array.from({ length }, () => say(chance()));
  for (let at = 0; at < count; at += 1) {
    const body = text(60 + Math.floor(chance() * 80));
    if (chance() < share) body[Math.floor(chance() * body.length)] = broadWord;
    const year = String(2016 + Math.floor(chance() * 11));
    const sentences = body.join(' ').replace(/((?:\S+ ){11}\S+) /g, '$1. ');
    yield {
      id: `record:${String(at)}`,
      type: types[Math.floor(chance() ** 2 * types.length)] ?? 'plan',
      title: text(6).join(' '),
      body: sentences,
      url: `/stukken/${String(at)}`,
      date: `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-15`,
      facets: {
        year: [year],
        organisation: [`Organisatie ${String(Math.floor(chance() ** 2 * 60))}`],
        state: [states[Math.floor(chance() * states.length)] ?? 'open'],
      },
    };
  }
}
