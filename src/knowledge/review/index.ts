/** Review: which document to judge next, and when enough is found. Pure functions. */
import { prepare } from './prepare.ts';
import { otherDocuments } from './refusals.ts';
import { Review } from './review.ts';
import { finish, finishInSlices, type WorkHooks } from '../../kernel/slices.ts';
import type { ReviewDocument, ReviewOptions, SavedReview } from './types.ts';

export type * from './types.ts';
export type { Review } from './review.ts';
export type { Course } from './limits.ts';
export { leastLift } from './limits.ts';
export { leastPause, stopping, type Stop } from './stopping.ts';

/**
 * Begins a review. The same documents, options and judgements always give the same proposals, in whatever order the
 * documents come. Takes seconds for thousands of documents: see `createReviewInSlices`.
 * @throws Refusal for an id that comes twice or is unknown, and for a recall or certainty that is no share.
 */
export function createReview(documents: readonly ReviewDocument[], options: ReviewOptions = {}): Review {
  return new Review(finish(prepare(documents, options)), options);
}

/**
 * Begins a review while the server goes on answering; tells how far it is and stops when asked to.
 * @throws Refusal as `createReview` does, and the reason of the signal where it was aborted.
 */
export async function createReviewInSlices(
  documents: readonly ReviewDocument[],
  options: ReviewOptions = {},
  hooks: WorkHooks = {},
): Promise<Review> {
  return new Review(await finishInSlices(prepare(documents, options), hooks), options);
}

/**
 * Goes on with a saved review of the same documents.
 * @throws Refusal where the documents are others.
 */
export function restoreReview(documents: readonly ReviewDocument[], saved: SavedReview): Review {
  if (saved.version !== 1 || saved.documents !== documents.length) throw otherDocuments();
  const { request, order, recall, certainty } = saved;
  const options = { order, recall, certainty, ...(request === null ? {} : { request }) };
  return new Review(finish(prepare(documents, options)), options, saved);
}
