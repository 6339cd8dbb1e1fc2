import type { Example } from './learner.ts';

/** C with one relevant example; it grows with their square root, as more examples bear to be believed more. */
const cost = 0.05;
/** With this many relevant documents found, the request counts half as much as one of them. */
const requestHalves = 3;

/** A judged row, in the order of judging. */
export interface JudgedRow {
  readonly row: number;
  readonly relevant: boolean;
}

/**
 * Balanced costs, on average C = 0.05 √p. With p relevant and n irrelevant ones, an irrelevant example weighs (p/n)² / 3
 * of a relevant one: where few are relevant, what they look like counts; where many are, what parts them from the others.
 * The request counts as one more relevant example, less so the more were found.
 */
export function weighExamples(judged: readonly JudgedRow[], request: number | null): Example[] {
  const relevant = judged.reduce((sum, one) => sum + (one.relevant ? 1 : 0), 0);
  const irrelevant = judged.length - relevant;
  const asked = request === null ? 0 : requestHalves / (requestHalves + relevant);
  const positive = relevant + asked;
  const share =
    irrelevant === 0 || positive === 0 ? 1 : Math.min(positive / irrelevant, (positive / irrelevant) ** 2 / 3);
  const each = (cost * Math.sqrt(Math.max(1, positive)) * (positive + irrelevant)) / (positive + share * irrelevant);
  const examples: Example[] = judged.map((one) => ({
    row: one.row,
    relevant: one.relevant,
    cost: each * (one.relevant ? 1 : share),
  }));
  if (request !== null) examples.unshift({ row: request, relevant: true, cost: each * asked });
  return examples;
}
