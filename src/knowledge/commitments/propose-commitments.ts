import { sentences, type Span } from '../dutch/index.ts';
import { explainSentence } from './explain-sentence.ts';
import type { PaperFacts, Proposal } from './types.ts';

/**
 * The commitments that a Dutch policy paper seems to make, in the order of the text; a person decides on each.
 * Pass the sentences where the document's reader already cut them; else the text is cut here.
 * A sentence may hold several. Deterministic, linear in the length of the text, and never throws on odd text.
 */
export function proposeCommitments(
  text: string,
  facts: PaperFacts,
  cut: readonly Pick<Span, 'start' | 'end'>[] = sentences(text),
): Proposal[] {
  return cut.flatMap((sentence) => explainSentence(text, sentence, facts).proposals);
}
