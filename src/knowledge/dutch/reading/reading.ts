import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokens } from '../text/tokens.ts';
import { hardPhrases } from './hard-phrases.ts';
import { simplerWords } from './hard-words.ts';
import { commonness, measure, measureNames, shareOf, type Measures } from './measures.ts';
import { measureWeights, scoreSpread } from './weights-data.ts';

/** Why a sentence reads hard. */
export type SentenceReason = 'long' | 'passive' | 'apart' | 'clauses' | 'hard words' | 'dense';

/** A sentence with how hard it reads: 0 easy, 50 as an average sentence in a letter of a municipality, 100 hard. */
export interface ReadingSentence extends Span {
  readonly score: number;
  readonly reasons: readonly SentenceReason[];
}

/** A word or phrase that may stop a reader: office language (with simpler words) or rarely used. */
export interface HardWord extends Span {
  readonly reason: 'office' | 'rare';
  readonly simpler?: string;
}

/** How hard a text reads: an indication by counting, no proof of a language level. */
export interface Reading {
  readonly score: number;
  readonly label: 'easy' | 'average' | 'hard';
  readonly sentences: readonly ReadingSentence[];
  readonly words: readonly HardWord[];
}

const easyBelow = 40;
const hardFrom = 60;
/** Below this Zipf frequency a word is called rare. */
const rareBelow = 2.5;

/**
 * How hard a Dutch text reads, per sentence and as a whole, in the manner of LiNT (Pander Maat, Kleijn and Frissen 2023):
 * sentence length, word frequency, abstract words, distance between verbs, density. Linear in the length of the text.
 */
export function reading(text: string): Reading {
  const measured = sentences(text).map((sentence) => ({ sentence, measures: measure(sentence.text) }));
  const raw = measured.map(({ measures }) => hardness(measures));
  const shares = measured.map(({ sentence }) => shareOf(sentence.text));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = raw.reduce((sum, value, at) => sum + (value * (shares[at] ?? 0)) / total, 0);
  const score = outOfHundred(mean);
  return {
    score,
    label: score < easyBelow ? 'easy' : score >= hardFrom ? 'hard' : 'average',
    sentences: measured.map(({ sentence, measures }, at) => ({
      ...sentence,
      score: outOfHundred(raw[at] ?? 0),
      reasons: reasonsOf(measures),
    })),
    words: measured.flatMap(({ sentence }) => hardWordsIn(sentence)),
  };
}

function hardness(measures: Measures): number {
  return measureNames.reduce((sum, name) => {
    const [mean, spread, weight] = measureWeights[name];
    return sum + ((measures[name] - mean) / spread) * weight;
  }, 0);
}

/** The mean lies at 50; a spread above it at 73. */
function outOfHundred(value: number): number {
  return Math.round(1e5 / (1 + Math.exp(-value / scoreSpread))) / 1e3;
}

function reasonsOf(measures: Measures): SentenceReason[] {
  const reasons: SentenceReason[] = [];
  if (measures.length > Math.log(21)) reasons.push('long');
  if (measures.passive > 0) reasons.push('passive');
  if (measures.distance >= Math.log(7)) reasons.push('apart');
  if (measures.joiners >= 2) reasons.push('clauses');
  if (measures.hardWords > 0) reasons.push('hard words');
  if (measures.density > 9) reasons.push('dense');
  return reasons;
}

function hardWordsIn(sentence: Span): HardWord[] {
  const phrases: HardWord[] = hardPhrases(sentence.text).map((phrase) => ({
    start: sentence.start + phrase.start,
    end: sentence.start + phrase.end,
    text: phrase.text,
    reason: 'office',
    simpler: phrase.simpler,
  }));
  const single = tokens(sentence.text).flatMap((token, index): HardWord[] => {
    if (token.kind !== 'word') return [];
    const start = sentence.start + token.start;
    const span = { start, end: sentence.start + token.end, text: token.text };
    if (phrases.some((phrase) => phrase.start <= start && start < phrase.end)) return [];
    const simpler = simplerWords.get(token.text.toLowerCase());
    if (simpler !== undefined) return [{ ...span, reason: 'office', simpler }];
    return isRare(token.text, index) ? [{ ...span, reason: 'rare' }] : [];
  });
  return [...phrases, ...single].sort((a, b) => a.start - b.start);
}

/** Seldom used, and no name: the first word's capital says nothing. */
function isRare(text: string, index: number): boolean {
  const word = text.toLowerCase();
  return word.length > 4 && (index === 0 || word === text) && !/\d/u.test(word) && commonness(word) < rareBelow;
}
