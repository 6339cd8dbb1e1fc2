import { sentences } from '../dutch/index.ts';
import type { Corpus } from './corpus.ts';
import type { CentralQuote } from './types.ts';

const looked = 5;
const readLimit = 4_000;

/** The literal sentence that says best what a group shares, from its most central members. */
export function centralQuote(
  corpus: Corpus,
  central: readonly number[],
  share: ReadonlyMap<number, number>,
): CentralQuote {
  let best: CentralQuote | undefined;
  let top = -1;
  for (const place of central.slice(0, looked)) {
    const text = corpus.texts[place];
    if (!text) continue;
    for (const { start, end } of sentences(text.text.slice(0, readLimit))) {
      const score = sentenceScore(corpus, text.text.slice(start, end), share);
      if (score <= top) continue;
      top = score;
      best = { id: text.id, quote: text.text.slice(start, end), start, end };
    }
  }
  const text = corpus.texts[central[0] ?? -1];
  return best ?? { id: text?.id ?? '', quote: '', start: 0, end: 0 };
}

/** What a sentence holds of the shared words, for its length; very short and very long ones say less. */
function sentenceScore(corpus: Corpus, sentence: string, share: ReadonlyMap<number, number>): number {
  const words = corpus.wordsOf(sentence);
  const met = new Set<number>();
  for (const { stem } of words) {
    const term = corpus.termOf(stem);
    if (term !== undefined) met.add(term);
  }
  let sum = 0;
  for (const term of met) sum += share.get(term) ?? 0;
  return sum / Math.sqrt(words.length + 4);
}
