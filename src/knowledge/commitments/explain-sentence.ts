import { sentences, type Span } from '../dutch/index.ts';
import { contextOf, speaksFor } from './context/context.ts';
import { threshold, weigh } from './model/weigh.ts';
import { proposalsOf } from './proposal/proposals-of.ts';
import { contextOfItem, featuresOf } from './sentence/features.ts';
import { isMarked, kindOf, looksLikeHeading } from './sentence/kind.ts';
import { observe } from './sentence/observe.ts';
import type { ExplainedSentence, PaperFacts } from './types.ts';

/** Where a sentence stands in its text; `Span` fits. */
type Place = Pick<Span, 'start' | 'end'>;

/**
 * What one sentence of a policy paper does, with the words behind that, and the commitments it holds.
 * `confidence` is the estimated chance that it is what `kind` says a commitment or not one.
 * Looks at this sentence and at the heading and the line of its list above it; never below. Never throws on odd text.
 */
export function explainSentence(text: string, place: Place, facts: PaperFacts): ExplainedSentence {
  const { start, end } = place;
  const words = text.slice(start, end);
  const plain = { start, end, text: words, proposals: [] };
  const isHeading = facts.headings?.some((heading) => heading.start <= start && heading.end >= end) ?? false;
  if (isHeading) return { ...plain, kind: 'heading', cues: [], confidence: 1 };
  const seen = observe(words, start, facts, contextOf(text, start, facts));
  const chance = round(weigh(featuresOf(seen)));
  if (chance >= threshold) {
    const proposals = proposalsOf(text, start, end, seen, facts, chance);
    return { ...plain, kind: 'commitment', cues: proposals.flatMap(({ cues }) => cues), confidence: chance, proposals };
  }
  if (seen.sites.length === 0 && looksLikeHeading(words))
    return { ...plain, kind: 'heading', cues: [], confidence: 0.9 };
  const context = isMarked(words) ? seen.context : contextOfItem(seen);
  const against = context !== undefined && !speaksFor(context) ? [context] : [];
  const cues = [...seen.signals, ...against].map(({ cue }) => cue);
  return { ...plain, kind: kindOf(seen), cues, confidence: round(1 - chance) };
}

/** Every sentence of a paper explained, in its order; nothing visible lies outside them. */
export function explainPaper(text: string, facts: PaperFacts): ExplainedSentence[] {
  return sentences(text).map((sentence) => explainSentence(text, sentence, facts));
}

const round = (chance: number): number => Math.round(chance * 1000) / 1000;
