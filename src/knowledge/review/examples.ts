import type { Example } from './learner.ts';

const cost = 0.11;
const ratio = 30;
/** With this many relevant documents found, the request counts half as much as one of them. */
const requestHalves = 3;

/** A judged row, in the order of judging. */
export interface JudgedRow {
  readonly row: number;
  readonly relevant: boolean;
}

/**
 * Balanced costs: all relevant examples together weigh 30 times all irrelevant ones, on average 1, times C = 0.11. The request counts as one more relevant example, less so the more were found.
 */
export function weighExamples(judged: readonly JudgedRow[], request: number | null): Example[] {
  const relevant = judged.reduce((sum, one) => sum + (one.relevant ? 1 : 0), 0);
  const irrelevant = judged.length - relevant;
  const asked = request === null ? 0 : requestHalves / (requestHalves + relevant);
  const positive = relevant + asked;
  const share = irrelevant === 0 || positive === 0 ? 1 : positive / (ratio * irrelevant);
  const scale = (positive + irrelevant) / (positive + share * irrelevant);
  const examples: Example[] = judged.map((one) => ({
    row: one.row,
    relevant: one.relevant,
    cost: cost * scale * (one.relevant ? 1 : share),
  }));
  if (request !== null) examples.unshift({ row: request, relevant: true, cost: cost * scale * asked });
  return examples;
}
