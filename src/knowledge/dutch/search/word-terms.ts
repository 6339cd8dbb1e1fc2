import { splitCompound } from '../compounds/split-compound.ts';
import { stem } from '../stem/stem.ts';

/**
 * The tokens a word is indexed under. All are letters and digits only, so that any tokenizer keeps them whole.
 * A part of a compound has the same token as that word by itself: 'pad' finds 'fietspad'.
 */
export interface WordTerms {
  /** The stem of the whole word. */
  readonly stem: string;
  /** Stems of the parts, empty where the word is no compound. */
  readonly parts: readonly string[];
  /** Runs of letters: `0` with the first four letters of a part, `5` with five letters further on. */
  readonly grams: readonly string[];
}

const gramSize = 5;
/** Words kept with their terms; the memory starts anew when full. */
const room = 60_000;
const memory = new Map<string, WordTerms>();

/** The terms of one folded word. Words are remembered, so a text costs little more than a look-up for each word. */
export function termsOf(word: string): WordTerms {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const terms = derive(word);
  if (memory.size >= room) memory.clear();
  if (word.length <= 60) memory.set(word, terms);
  return terms;
}

function derive(word: string): WordTerms {
  const whole = stem(word);
  if (/\p{N}/u.test(word) || word.length > 60) return { stem: whole, parts: [], grams: [] };
  const { parts } = splitCompound(word);
  return {
    stem: whole,
    parts: parts.length > 1 ? parts.map(stem) : [],
    grams: [...new Set(parts.flatMap(gramsOf))],
  };
}

/** The runs of letters of a part; a short part has one, its own. */
function gramsOf(part: string): string[] {
  const letters = [...part];
  const grams = [`0${letters.slice(0, gramSize - 1).join('')}`];
  for (let at = 0; at + gramSize <= letters.length; at += 1)
    grams.push(`5${letters.slice(at, at + gramSize).join('')}`);
  return grams;
}
