import { reading, type Reading, type SentenceReason } from '../../knowledge/dutch/index.ts';

/** A sentence that may stop a reader, and why. */
export interface HardSentence {
  readonly text: string;
  readonly reasons: readonly SentenceReason[];
}

/** What a writer can do about a text; an indication, never a verdict. */
export interface ReadingHelp {
  readonly label: Reading['label'];
  /** 0 easy, 50 an average sentence of a letter of a town, 100 hard. */
  readonly score: number;
  /** The hardest first. */
  readonly sentences: readonly HardSentence[];
  /** Each word once, words with a simpler one first. */
  readonly words: readonly { readonly word: string; readonly simpler: string | null }[];
}

const hardFrom = 60;
const mostSentences = 5;
const mostWords = 12;
/** A text of this length is long enough for people and short enough for a page. */
const longest = 20_000;

/** Which sentences and words of a Dutch text make it hard to read; null where there is hardly any text. */
export function readingHelp(text: string): ReadingHelp | null {
  const read = text.slice(0, longest);
  if (read.trim().length < 40) return null;
  const { label, score, sentences, words } = reading(read);
  const hard = sentences
    .filter((one) => one.score >= hardFrom && one.reasons.length > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSentences);
  const byWord = new Map(words.map(({ text: word, simpler }) => [word.toLowerCase(), simpler ?? null]));
  return {
    ...{ label, score: Math.round(score) },
    sentences: hard.map(({ text: sentence, reasons }) => ({ text: sentence, reasons })),
    words: [...byWord]
      .map(([word, simpler]) => ({ word, simpler }))
      .sort((a, b) => Number(b.simpler !== null) - Number(a.simpler !== null))
      .slice(0, mostWords),
  };
}
