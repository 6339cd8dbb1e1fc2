/** Review: which document to judge next, and when enough is found. Pure functions. */
import { otherDocuments } from './refusals.ts';
import { Review } from './review.ts';
import type { ReviewDocument, ReviewOptions, SavedReview } from './types.ts';

export type * from './types.ts';
export type { Review } from './review.ts';
export type { Course } from './limits.ts';
export { stopping, type Stop } from './stopping.ts';

/**
 * Begins a review. The same documents, options and judgements always give the same order.
 * @throws Refusal for an id that comes twice or is unknown, and for a recall or certainty that is no share.
 */
export function createReview(documents: readonly ReviewDocument[], options: ReviewOptions = {}): Review {
  return new Review(documents, options);
}

/**
 * Goes on with a saved review, with the same documents in the same order.
 * @throws Refusal where the documents are others.
 */
export function restoreReview(documents: readonly ReviewDocument[], saved: SavedReview): Review {
  if (saved.version !== 1 || saved.documents !== documents.length) throw otherDocuments();
  const { request, order, recall, certainty } = saved;
  return new Review(documents, { order, recall, certainty, ...(request === null ? {} : { request }) }, saved);
}
