import { findCopies, type Copies } from './copies.ts';
import { featuresOf, type Features } from './features.ts';
import { orderBonus } from './order.ts';
import { doubleDocument, unknownDocument } from './refusals.ts';
import { part } from '../../kernel/slices.ts';
import { wordsOf } from './terms.ts';
import type { ReviewDocument, ReviewOptions } from './types.ts';

/** All that a review knows before anything is judged. Rows are the documents by id, so that their order is no matter. */
export interface Prepared {
  readonly documents: readonly ReviewDocument[];
  readonly copies: Copies;
  readonly features: Features;
  /** The row of the request; null where it has no words. */
  readonly request: number | null;
  readonly bonus: Float64Array;
  /**
   * The row that stands for a document: the first of its copies.
   * @throws Refusal for an unknown id.
   */
  rowOf(id: string): number;
}

/** Reads the documents. Yields the share done now and then. */
export function* prepare(given: readonly ReviewDocument[], options: ReviewOptions): Generator<number, Prepared> {
  const documents = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  documents.forEach(({ id }, d) => {
    if (places.has(id)) throw doubleDocument(id);
    places.set(id, d);
  });
  const copies = yield* part(findCopies(documents), 0, 0.1);
  const rowOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw unknownDocument(id);
    return copies.first[place] ?? place;
  };
  const bonus = orderBonus(options.order ?? [], documents.length, rowOf);
  const request = options.request ?? '';
  const texts = documents.map(({ text }) => text);
  const features = yield* part(featuresOf(texts, request), 0.1, 1);
  return {
    documents,
    copies,
    features,
    request: wordsOf(request).length === 0 ? null : documents.length,
    bonus,
    rowOf,
  };
}
