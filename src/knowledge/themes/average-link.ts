import type { Clusters } from './clusters.ts';
import { invert } from './sparse.ts';

const slice = 256;
/** A term that more groups have than this makes no two groups candidates; it counts where another term has. */
const crowded = 2_000;

/**
 * Average-link clustering on sparse vectors, until no two groups are as alike as `threshold`
 * (mean of all pairwise cosines). Joins all pairs of mutual nearest neighbours round by round, which for this
 * linkage gives the same tree as joining one best pair at a time (Murtagh 1983), at a fraction of the work.
 * Ties fall to the lowest number, so the outcome depends on the numbering only. Yields the share done.
 */
export function* averageLink(clusters: Clusters, terms: number, threshold: number): Generator<number> {
  const count = clusters.means.length;
  const nearest = new Int32Array(count).fill(-1);
  const stale = new Uint8Array(count).fill(1);
  const sums = new Float64Array(count);
  const touched = new Int32Array(count);
  for (let round = 0; ; round++) {
    const postings = invert(clusters.means, terms);
    for (let row = 0; row < count; row++) {
      const mean = clusters.means[row];
      if (!mean || !stale[row]) continue;
      if (row % slice === 0) yield round === 0 ? (0.6 * row) / count : 0.6 + 0.4 * (1 - 1 / round);
      let size = 0;
      for (const opens of [true, false]) {
        for (let k = 0; k < mean.terms.length; k++) {
          const term = mean.terms[k] as number;
          const from = postings.starts[term] as number;
          const end = postings.starts[term + 1] as number;
          if (end - from <= crowded !== opens) continue;
          const value = mean.values[k] as number;
          for (let at = from; at < end; at++) {
            const other = postings.rows[at] as number;
            const sum = sums[other] as number;
            if (sum === 0) {
              if (!opens) continue;
              touched[size++] = other;
            }
            sums[other] = sum + value * (postings.values[at] as number);
          }
        }
      }
      let best = -1;
      let score = threshold;
      for (let k = 0; k < size; k++) {
        const other = touched[k] as number;
        const exact = sums[other] as number;
        sums[other] = 0;
        if (exact < score - 1e-6 || other === row) continue;
        const sum = rounded(exact);
        if (sum < score || (sum === score && best !== -1 && other > best)) continue;
        if (!clusters.mayMeet(row, other)) continue;
        best = other;
        score = sum;
      }
      nearest[row] = best;
      stale[row] = 0;
    }
    if (!joinPairs(clusters, nearest, stale)) return;
  }
}

/** Sums in another order differ in the last bits; ties must not. */
function rounded(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

function joinPairs(clusters: Clusters, nearest: Int32Array, stale: Uint8Array): boolean {
  const gone = new Set<number>();
  for (let row = 0; row < nearest.length; row++) {
    const other = nearest[row] as number;
    if (other <= row || nearest[other] !== row) continue;
    if (!clusters.means[row] || !clusters.mayMeet(row, other)) continue;
    clusters.join(row, other);
    gone.add(row).add(other);
  }
  for (let row = 0; row < nearest.length; row++) {
    if (gone.has(row) || gone.has(nearest[row] as number)) stale[row] = 1;
    if (!clusters.means[row]) nearest[row] = -1;
  }
  return gone.size > 0;
}
