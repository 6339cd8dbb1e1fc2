/** Documents still to be judged and what speaks for each. */
export interface Candidates {
  readonly rows: readonly number[];
  /** What was learned, how like the nearest relevant one, and the requester's wish, each in the order of `rows`. */
  readonly learned: Float64Array;
  readonly nearest: Float64Array;
  readonly wish: Float64Array;
}

/** What likeness to the nearest relevant document weighs beside what was learned, both in standard deviations. */
const nearestShare = 0.3;

/** The likeliest rows with their scores; equal ones in the order of their rows. At most `count`. */
export function likeliest(candidates: Candidates, count: number): { row: number; score: number }[] {
  const { rows, learned, nearest, wish } = candidates;
  const [scale, near] = [spreadOf(learned), spreadOf(nearest)];
  const scored = rows.map((row, k) => ({
    row,
    // In the measure of what was learned, so that the wish keeps its weight.
    score: (learned[k] ?? 0) + (wish[k] ?? 0) + (near === 0 ? 0 : (nearestShare * scale * (nearest[k] ?? 0)) / near),
  }));
  const before = (a: { row: number; score: number }, b: { row: number; score: number }): number =>
    b.score - a.score || a.row - b.row;
  if (count !== 1) return scored.sort(before).slice(0, Math.max(0, count));
  const [first, ...others] = scored;
  return first ? [others.reduce((best, one) => (before(one, best) < 0 ? one : best), first)] : [];
}

function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length) || 0;
}
