import { sentences, type Span } from '../dutch/index.ts';
import { contextOf, speaksFor } from './context/context.ts';
import { inputOf } from './model/input.ts';
import { threshold, weigh } from './model/weigh.ts';
import { proposalsOf } from './proposal/proposals-of.ts';
import { contextOfItem } from './sentence/features.ts';
import { observe } from './sentence/observe.ts';
import type { ExplainedSentence, PaperFacts, SentenceKind } from './types.ts';
import { tellingWords } from './wording/telling-words.ts';

/** No sentence is surer than this: of a hundred unseen ones from 0.9 on, four were labelled otherwise. */
const mostSure = 0.99;

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
  if (!seen.words.some(({ kind }) => kind === 'word')) return { ...plain, kind: 'heading', cues: [], confidence: 0.9 };
  const { names, wording } = inputOf(seen);
  const weighed = weigh(names);
  const telling = (kind: SentenceKind) => tellingWords(text, wording, (name) => weighed.weightOf(name, kind));
  const chance = round(Math.min(mostSure, Math.max(1 - mostSure, weighed.chances.get('commitment') ?? 0)));
  if (chance >= threshold) {
    const proposals = proposalsOf(text, start, end, seen, facts, { chance, telling: telling('commitment') });
    return { ...plain, kind: 'commitment', cues: proposals.flatMap(({ cues }) => cues), confidence: chance, proposals };
  }
  const kind = likeliest(weighed.chances);
  const context = contextOfItem(seen);
  const against = context !== undefined && !speaksFor(context) ? [context.cue] : [];
  const signs = [...seen.signals.map(({ cue }) => cue), ...against];
  const besides = kind === 'heading' ? [] : telling(kind).filter((cue) => !signs.some((sign) => overlap(sign, cue)));
  const cues = [...signs, ...besides];
  return { ...plain, kind, cues, confidence: round(1 - chance) };
}

/** Every sentence of a paper explained, in its order; nothing visible lies outside them. */
export function explainPaper(text: string, facts: PaperFacts): ExplainedSentence[] {
  return sentences(text).map((sentence) => explainSentence(text, sentence, facts));
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** The likeliest kind, a commitment left out. */
function likeliest(chances: ReadonlyMap<SentenceKind, number>): SentenceKind {
  const others = [...chances].filter(([kind]) => kind !== 'commitment');
  return others.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const round = (chance: number): number => Math.round(chance * 1000) / 1000;
