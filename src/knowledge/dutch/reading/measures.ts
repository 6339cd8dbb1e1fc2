import { splitCompound } from '../compounds/split-compound.ts';
import { stopWords } from '../words/stop-words.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { frequency } from '../words/frequency.ts';
import { hardPhrases } from './hard-phrases.ts';
import { simplerWords } from './hard-words.ts';
import {
  abstractEnding,
  addressed,
  auxiliaries,
  joiners,
  passives,
  persons,
  prepositions,
  subjects,
  verbEnd,
} from './word-classes.ts';

/** What can be counted in a sentence that bears on how hard it reads; most are averages or shares per word. */
export interface Measures {
  /** Natural logarithm of the number of words. */
  readonly length: number;
  /** Natural logarithm of the number of characters. */
  readonly size: number;
  readonly longWords: number;
  readonly frequency: number;
  readonly rareWords: number;
  readonly hardWords: number;
  readonly abstract: number;
  readonly persons: number;
  readonly addressed: number;
  readonly passive: number;
  readonly joiners: number;
  readonly prepositions: number;
  readonly density: number;
  readonly distance: number;
  readonly marks: number;
  readonly rarest: number;
  /** 1 where a person is the first word, so the sentence opens with its subject. */
  readonly personFirst: number;
}

/** The measures in the order in which the model knows them. */
export const measureNames = [
  'length',
  'size',
  'longWords',
  'frequency',
  'rareWords',
  'hardWords',
  'abstract',
  'persons',
  'addressed',
  'passive',
  'joiners',
  'prepositions',
  'density',
  'distance',
  'marks',
  'rarest',
  'personFirst',
] as const satisfies readonly (keyof Measures)[];

/** How much a sentence counts in its text: by its words. */
export function shareOf(sentence: string): number {
  return 1 + sentence.split(' ').length;
}

/** The average of the measures of sentences, by their words; those of an empty sentence where there are none. */
export function meanMeasures(sentences: readonly string[]): Measures {
  const all = sentences.length === 0 ? [''] : sentences;
  const total = all.reduce((sum, sentence) => sum + shareOf(sentence), 0);
  const mean: { -readonly [Name in keyof Measures]: number } = { ...measure('') };
  for (const name of measureNames) mean[name] = 0;
  for (const sentence of all) {
    const measures = measure(sentence);
    for (const name of measureNames) mean[name] += (measures[name] * shareOf(sentence)) / total;
  }
  return mean;
}

/** Words kept with how common they are; the memory starts anew when full. */
const room = 60_000;
const known = new Map<string, number>();

/** How common a word is; a compound nearly as its head, an unknown word as a rare one. */
export function commonness(word: string): number {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const whole = frequencyOf(word) || 1.5;
  const { parts, head } = splitCompound(word.slice(word.lastIndexOf('-') + 1));
  const isCompound = parts.length > 1 || word.includes('-');
  const value = isCompound ? Math.max(whole, frequencyOf(head) - 0.5) : whole;
  if (known.size >= room) known.clear();
  if (word.length <= 60) known.set(word, value);
  return value;
}

/** With either apostrophe; a plural in s as its singular where only that is known. */
function frequencyOf(word: string): number {
  const plain = word.replaceAll('’', "'");
  return frequency(plain) || frequency(plain.replace(/'?s$/u, ''));
}

/** The measures of one sentence. */
export function measure(sentence: string): Measures {
  const found = tokens(sentence);
  const words = found.filter((token) => token.kind === 'word' || token.kind === 'abbreviation');
  const plain = words.map((token) => token.text.toLowerCase());
  const content = plain.filter((word) => !stopWords.has(word) && !auxiliaries.has(word));
  const scored = words
    .filter((token, index) => isScored(token, index))
    .map((token) => commonness(token.text.toLowerCase()));
  const count = Math.max(1, plain.length);
  const share = (holds: (word: string) => boolean): number => plain.filter(holds).length / count;
  const mean = (values: readonly number[], none: number): number =>
    values.length === 0 ? none : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    length: Math.log(count + 1),
    size: Math.log(1 + sentence.length),
    longWords: share((word) => word.length >= 10),
    frequency: mean(scored, 4.5),
    rareWords: scored.filter((value) => value < 4).length / count,
    hardWords: share((word) => simplerWords.has(word)) + hardPhrases(sentence).length / count,
    abstract: share((word) => word.length > 5 && abstractEnding.test(word)),
    persons: share((word) => persons.has(word)),
    addressed: share((word) => addressed.has(word)),
    passive: Math.min(2, plain.filter((word) => passives.has(word)).length),
    joiners: Math.min(4, plain.filter((word) => joiners.has(word)).length),
    prepositions: share((word) => prepositions.has(word)),
    density: content.length / (1 + plain.filter((word) => auxiliaries.has(word) || joiners.has(word)).length),
    distance: Math.log(1 + longestBrace(found.map((token) => (token.kind === 'mark' ? '' : token.text.toLowerCase())))),
    marks: Math.min(5, found.filter((token) => /^[,;:()/–|-]$/u.test(token.text)).length),
    personFirst: subjects.has(plain[0] ?? '') ? 1 : 0,
    rarest: scored.length === 0 ? 4.5 : scored.reduce((least, value) => Math.min(least, value), 9),
  };
}

/** Content words that are no names; the first word's capital says nothing. */
function isScored(token: Token, index: number): boolean {
  if (token.kind !== 'word') return false;
  const small = token.text.toLowerCase();
  if (stopWords.has(small) || /\d/u.test(small)) return false;
  return index === 0 || small === token.text;
}

/** Words between a helping verb and the verb that belongs to it, what a reader must keep in mind; '' is a mark and ends it. */
function longestBrace(words: readonly string[]): number {
  let longest = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!auxiliaries.has(words[at] ?? '')) continue;
    for (let end = at + 1; end < Math.min(words.length, at + 40); end += 1) {
      const word = words[end] ?? '';
      if (word === '' || joiners.has(word) || auxiliaries.has(word)) break;
      if (verbEnd.test(word) && !stopWords.has(word)) longest = Math.max(longest, end - at - 1);
    }
  }
  return longest;
}
