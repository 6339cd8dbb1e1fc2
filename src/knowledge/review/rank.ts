/** Documents still to be judged and what speaks for each. */
export interface Candidates {
  readonly rows: Int32Array;
  /** What was learned, how like the nearest relevant one, and the requester's wish, each in the order of `rows`. */
  readonly learned: Float64Array;
  readonly nearest: Float64Array;
  readonly wish: Float64Array;
}

interface Scored {
  readonly row: number;
  readonly score: number;
}

/** What likeness to the nearest relevant document weighs beside what was learned, both in standard deviations. */
const nearestShare = 0.3;

/** The likeliest rows with their scores; equal ones in the order of their rows. At most `count`. */
export function likeliest(candidates: Candidates, count: number): Scored[] {
  const { rows, learned, nearest, wish } = candidates;
  const near = spreadOf(nearest);
  // In the measure of what was learned, so that the wish keeps its weight.
  const share = near === 0 ? 0 : (nearestShare * spreadOf(learned)) / near;
  const scores = learned.map((score, k) => score + (wish[k] ?? 0) + share * (nearest[k] ?? 0));
  const scored = (k: number): Scored => ({ row: rows[k] ?? 0, score: scores[k] ?? 0 });
  const before = (a: Scored, b: Scored): number => b.score - a.score || a.row - b.row;
  if (count !== 1) return Array.from(rows.keys(), scored).sort(before).slice(0, Math.max(0, count));
  let best = 0;
  // Rows come from low to high, so the first of equal ones stays.
  scores.forEach((score, k) => (best = score > (scores[best] ?? 0) ? k : best));
  return rows.length === 0 ? [] : [scored(best)];
}

function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length) || 0;
}
