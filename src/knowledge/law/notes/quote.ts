import { foldText, type FoldedText } from './folded-text.ts';
import { fuzzyPlaces, withoutOverlap, type Place } from './fuzzy.ts';

/** A text-quote selector (W3C Web Annotation, 4.2.4): the quote and, if need be, what stands just before and after. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface QuoteOptions {
  /** A place that weighs less than this (0 to 1) does not count; 0.7 where not given. */
  readonly threshold?: number;
}

/** Places are in UTF-16 units of the text given, `end` not included: `text.slice(start, end)`. */
export type QuoteMatch =
  | { readonly kind: 'found'; readonly start: number; readonly end: number; readonly confidence: number }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  | { readonly kind: 'orphaned' };

/** Longer quotes are looked up by their exact words alone. */
const longestFuzzyQuote = 1_000;
/** A best place wins from the next one only when it is so much better. */
const margin = 0.1;

/**
 * Finds a quote in any text, also when the text was changed a little.
 *
 * First the exact quote whose surroundings hold the prefix and suffix (white space may differ): one place is
 * `found` with confidence 1, several are `ambiguous`. Without such a place the most similar one is sought
 * (Levenshtein, as RegelRecht's RFC-018 asks): `found` with a confidence below 1 when it clearly beats the rest,
 * `ambiguous` when several are about as good, `orphaned` when none weighs enough. Never throws.
 */
export function findQuote(text: string, quote: Quote, options: QuoteOptions = {}): QuoteMatch {
  const folded = foldText(text);
  const wanted = {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix ?? '').text,
    suffix: foldText(quote.suffix ?? '').text,
  };
  if (!wanted.exact) return { kind: 'orphaned' };
  return choose(placesOf(folded, wanted, options.threshold ?? 0.7).map((place) => unfold(folded, place)));
}

/** One verdict from the places of one or more texts. */
export function choose<Found extends Place>(
  places: readonly Found[],
):
  | ({ readonly kind: 'found' } & Found)
  | { readonly kind: 'ambiguous'; readonly places: Found[] }
  | { kind: 'orphaned' } {
  const exact = places.filter((place) => place.confidence === 1);
  const counted = exact.length > 0 ? exact : [...places].sort((a, b) => b.confidence - a.confidence);
  const [best, next] = counted;
  if (!best) return { kind: 'orphaned' };
  if (!next || (exact.length === 0 && best.confidence - next.confidence > margin)) return { kind: 'found', ...best };
  return { kind: 'ambiguous', places: counted };
}

/** All places of a quote in one text: the exact ones, or else the similar ones without overlap. */
export function quotePlaces(text: string, quote: Quote, threshold = 0.7): Place[] {
  const folded = foldText(text);
  const wanted = {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix ?? '').text,
    suffix: foldText(quote.suffix ?? '').text,
  };
  return wanted.exact ? placesOf(folded, wanted, threshold).map((place) => unfold(folded, place)) : [];
}

function placesOf(folded: FoldedText, wanted: Required<Quote>, threshold: number): Place[] {
  const exact = exactPlaces(folded.text, wanted);
  if (exact.length > 0 || wanted.exact.length > longestFuzzyQuote) return exact;
  return withoutOverlap(fuzzyPlaces(folded.text, wanted, threshold));
}

function exactPlaces(text: string, wanted: Required<Quote>): Place[] {
  const places: Place[] = [];
  const prefix = wanted.prefix.trim();
  const suffix = wanted.suffix.trim();
  for (let start = text.indexOf(wanted.exact); start >= 0; start = text.indexOf(wanted.exact, start + 1)) {
    const end = start + wanted.exact.length;
    const before = text.slice(Math.max(0, start - wanted.prefix.length - 1), start);
    const after = text.slice(end, end + wanted.suffix.length + 1);
    if (before.includes(prefix) && after.includes(suffix)) places.push({ start, end, confidence: 1 });
    if (places.length >= 1_000) break;
  }
  return places;
}

function unfold(folded: FoldedText, place: Place): Place {
  const last = folded.places[place.end - 1] ?? 0;
  return { start: folded.places[place.start] ?? 0, end: last + 1, confidence: place.confidence };
}
