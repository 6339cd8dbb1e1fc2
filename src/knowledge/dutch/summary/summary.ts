import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { cueOf } from './cues.ts';
import { centreOf, informationIn, likeness, vectorOf, type Vector } from './sentence-vectors.ts';

/** A sentence of a text, literally, with how much it carries of the whole (higher is more; only the order counts). */
export interface SummarySentence extends Span {
  readonly weight: number;
}

/** How much a sentence that repeats a chosen one loses. */
const redundancy = 0.6;
/** How much the first sentences gain. */
const opening = 1;
/** Sentences beyond this number are not weighed: the rest of a very long text cannot carry it better. */
const most = 20_000;

const salutation =
  /^(?:geachte|beste|dag|hallo|hoi|met vriendelijke groet|hoogachtend|cc|bijlage|betreft|onderwerp|van|aan|datum)\b/iu;

/**
 * The `count` sentences that carry a text, in the order of the text, each a literal quote with its place.
 * A sentence weighs more the more it shares with the whole (centroid; Radev et al. 2004), the more its words tell, where it
 * gives a reason or a decision, the earlier it stands, and the less it repeats one already chosen (Carbonell and Goldstein
 * 1998). Headings, greetings and scraps are passed over.
 */
export function summary(text: string, count: number): SummarySentence[] {
  const all = sentences(text).slice(0, most);
  const vectors = all.map((sentence) => vectorOf(sentence.text));
  const centre = centreOf(vectors.filter((vector) => vector.size > 0));
  const weighed = all.map((sentence, at) => {
    const vector = vectors[at] ?? new Map<string, number>();
    return { sentence, vector, source: 0, weight: carried(sentence, vector, centre) * placeOf(at, all.length) };
  });
  return choose(weighed, count, 1)
    .map(({ sentence, weight }) => ({ ...sentence, weight: rounded(weight) }))
    .sort((a, b) => a.start - b.start);
}

/** A sentence of one of many texts; `source` counts the texts from 0. */
export interface ThemeSentence extends SummarySentence {
  readonly source: number;
}

/** A second sentence of the same text counts for this much less: others should be heard too. */
const sameSource = 0.5;

/**
 * The `count` sentences that carry what many texts tell together, each a literal quote with its text and place there.
 * Every text counts as much, long or short, and their order means nothing.
 */
export function themeSummary(texts: readonly string[], count: number): ThemeSentence[] {
  const each = Math.max(1, Math.floor(most / Math.max(1, texts.length)));
  const cut = texts.slice(0, most).map((text) =>
    sentences(text)
      .slice(0, each)
      .map((sentence) => ({ sentence, vector: vectorOf(sentence.text) })),
  );
  const centre = centreOf(cut.map((told) => centreOf(told.map(({ vector }) => vector))));
  const weighed = cut.flatMap((told, source) =>
    told.map(({ sentence, vector }) => ({ sentence, vector, source, weight: carried(sentence, vector, centre) })),
  );
  // Equal weights are settled by the words, so that another order of the texts gives the same sentences.
  weighed.sort((a, b) => (a.sentence.text < b.sentence.text ? -1 : a.sentence.text > b.sentence.text ? 1 : 0));
  return choose(weighed, count, sameSource)
    .map(({ sentence, source, weight }) => ({ ...sentence, source, weight: rounded(weight) }))
    .sort((a, b) => a.source - b.source || a.start - b.start);
}

interface Weighed {
  readonly sentence: Span;
  readonly vector: Vector;
  readonly source: number;
  weight: number;
}

/** Takes the weightiest again and again; what resembles a taken one, or stands in the same source, loses weight. */
function choose(from: readonly Weighed[], count: number, again: number): Weighed[] {
  const left = [...from];
  const chosen: Weighed[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    left.forEach((one, at) => {
      if (one.weight > (left[best]?.weight ?? 0)) best = at;
    });
    const [taken] = left.splice(best, 1);
    if (taken === undefined) break;
    chosen.push(taken);
    for (const one of left) {
      one.weight *= (1 - redundancy * likeness(one.vector, taken.vector)) * (one.source === taken.source ? again : 1);
    }
  }
  return chosen;
}

/** How much a sentence carries, wherever it stands. */
function carried(sentence: Span, vector: Vector, centre: Vector): number {
  return (
    Math.pow(likeness(vector, centre), 0.7) *
    Math.pow(informationIn(sentence.text), 0.8) *
    shapeOf(sentence) *
    cueOf(sentence.text)
  );
}

const rounded = (weight: number): number => Math.round(weight * 1e4) / 1e4;

/** Whole sentences of 6 to 35 words count in full; scraps, headings and endless ones for less. */
function shapeOf(sentence: Span): number {
  const words = sentence.text.slice(0, 2_000).split(/\s+/u).length;
  const size = words < 6 ? 0.3 + 0.1 * words : words > 35 ? 35 / words : 1;
  const whole = /[.!?…]["'”’)]*$/u.test(sentence.text) ? 1 : 0.6;
  const greeting = salutation.test(sentence.text) && words < 9 ? 0.2 : 1;
  const question = sentence.text.endsWith('?') ? 0.7 : 1;
  return size * whole * greeting * question;
}

function placeOf(at: number, count: number): number {
  return 1 + opening / (1 + at) + (at === count - 1 ? -0.1 : 0);
}
