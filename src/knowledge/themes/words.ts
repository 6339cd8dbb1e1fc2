import stemmers from 'snowball-stemmers';
import { fold, splitCompound, stem as stemDutch } from '../dutch/index.ts';
import { isFunctionWord, languageOf } from './function-words.ts';

/** A telling word of a text: its stem, and where it stands (UTF-16 code units). */
export interface TellingWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const english = stemmers.newStemmer('english');
const known = { nl: new Map<string, string>(), en: new Map<string, string>() };
const cacheLimit = 200_000;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}#+]*/gu;
/** Longer texts tell their story well within this many characters. */
const readLimit = 20_000;

export interface TextWords {
  readonly words: readonly TellingWord[];
  /** The language its function words show, null where it has none. */
  readonly language: 'nl' | 'en' | null;
}

/**
 * The words of a text that can tell its story: no function words, no bare numbers, stemmed by language.
 * A text that does not show its language is read in `otherwise`.
 */
export function wordsOfText(text: string, otherwise: 'nl' | 'en'): TextWords {
  const matches = [...text.slice(0, readLimit).matchAll(wordPattern)];
  const folded = matches.map((match) => fold(match[0]));
  const shown = languageOf(folded);
  const language = shown ?? otherwise;
  const all = matches.flatMap((match, position): (TellingWord & { readonly tells: boolean })[] => {
    const word = folded[position] ?? '';
    if (word.length > 40) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ stem: stemOf(word, language), start, end, tells: tells(word, match[0], language) }];
  });
  const words = all.filter((word) => word.tells);
  if (language === 'nl')
    words.push(...words.flatMap((word) => partsOf(word, text)).map((part) => ({ ...part, tells: true })));
  // "Waarom niet?" has no other words to go by.
  return { words: words.length > 0 ? words : all, language: shown };
}

const shortestPart = 4;

/** The parts of a Dutch compound, so that 'zorgtoeslag' and 'huurtoeslag' have a word in common; none of another word. */
function partsOf({ start, end }: TellingWord, text: string): TellingWord[] {
  const word = fold(text.slice(start, end));
  if (word.length !== end - start) return [];
  const parts = partsOfWord(word);
  let at = start;
  return parts.flatMap((part) => {
    const from = at;
    at += part.length;
    if (part.length < shortestPart || isFunctionWord(part, 'nl')) return [];
    return [{ stem: stemOf(part, 'nl'), start: from, end: at }];
  });
}

const compounds = new Map<string, readonly string[]>();

function partsOfWord(word: string): readonly string[] {
  const cached = compounds.get(word);
  if (cached !== undefined) return cached;
  const { parts } = splitCompound(word);
  if (compounds.size >= cacheLimit) compounds.clear();
  compounds.set(word, parts.length > 1 ? parts : []);
  return parts.length > 1 ? parts : [];
}

function tells(word: string, written: string, language: 'nl' | 'en'): boolean {
  if (/^\p{N}+$/u.test(word) || isFunctionWord(word, language)) return false;
  return word.length > 1 || written.length > 1 || word === 'c' || word === 'r';
}

function stemOf(word: string, language: 'nl' | 'en'): string {
  const cache = known[language];
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stem = language === 'nl' ? stemDutch(word) : english.stem(word);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, stem);
  return stem;
}
