import type { Quote } from './quote.ts';
import { choose, quotePlaces } from './quote.ts';
import type { Place } from './fuzzy.ts';

/** A stand-off note on a law: a W3C Web Annotation whose target is a text-quote selector (RFC-005, RFC-018). */
export interface LawNote {
  readonly motivation: string;
  /** Id of the law, taken from a target such as `regelrecht://wet_op_de_zorgtoeslag`. */
  readonly law: string;
  readonly quote: Quote;
  /** Where the note once stood; it helps people, it never decides. */
  readonly hint?: { readonly article: string; readonly start?: number; readonly end?: number };
  readonly workflow: 'open' | 'resolved';
  readonly creator?: string;
  readonly bodies: readonly NoteBody[];
}

export interface NoteBody {
  readonly purpose: string;
  /** Text of a TextualBody. */
  readonly value?: string;
  /** Address of a SpecificResource. */
  readonly source?: string;
}

/** The part of an article that notes anchor to. */
export interface ArticleText {
  readonly number: string;
  readonly text: string;
}

/** A place in an article, in UTF-16 units of its text. */
export interface ArticlePlace extends Place {
  readonly article: string;
}

export type NoteMatch =
  | ({ readonly kind: 'found' } & ArticlePlace)
  | { readonly kind: 'ambiguous'; readonly places: readonly ArticlePlace[] }
  | { readonly kind: 'orphaned' };

/**
 * Places a quote in the articles of a law. The text decides, never the number of the article: a note survives
 * renumbering, and a quote that stands in two articles stays ambiguous whatever its hint says.
 */
export function placeNote(quote: Quote, articles: readonly ArticleText[], threshold = 0.7): NoteMatch {
  const places = articles.flatMap((article) =>
    quotePlaces(article.text, quote, threshold).map((place) => ({ ...place, article: article.number })),
  );
  return choose(places);
}
