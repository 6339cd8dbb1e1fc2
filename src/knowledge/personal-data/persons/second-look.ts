import type { Candidates } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { put, type FeatureRow } from './feature-row.ts';
import { mix } from './mix.ts';
import { labelCount } from './model.ts';

const sums = new Float64Array(labelCount);

/**
 * Writes what the first look thought of the word, its neighbours and its other uses in the text
 * (two-stage prediction after Krishnan and Manning 2006, aclanthology.org/P06-1141).
 */
export function writeSecondLook(
  candidates: Candidates,
  evidence: Evidence,
  first: Float32Array,
  row: number,
  out: FeatureRow,
): void {
  const { before, after } = candidates;
  out.count = 0;
  const left = before[row] ?? -1;
  const right = after[row] ?? -1;
  const own = best(first, row);
  const leftBest = left < 0 ? 99 : best(first, left);
  const rightBest = right < 0 ? 99 : best(first, right);
  put(out, 201, own);
  for (let label = 0; label < labelCount; label += 1)
    put(out, 202 + label, level(first[row * labelCount + label] ?? 0));
  put(out, 210, leftBest);
  put(out, 211, rightBest);
  put(out, 212, leftBest * 128 + own);
  put(out, 213, rightBest * 128 + own);
  put(out, 214, (leftBest * 128 + own) * 128 + rightBest);
  nearby(candidates, first, row, row - 1, own, 240, out);
  nearby(candidates, first, row, row + 1, own, 243, out);
  let looked = 0;
  sums.fill(0);
  let most = 0;
  for (let other = evidence.head[row] ?? -1; other >= 0 && looked < 20; other = evidence.next[other] ?? -1) {
    if (other === row) continue;
    looked += 1;
    for (let label = 0; label < labelCount; label += 1) {
      sums[label] = (sums[label] ?? 0) + (first[other * labelCount + label] ?? 0);
    }
    most = Math.max(most, first[other * labelCount + 1] ?? 0);
  }
  if (looked === 0) {
    put(out, 220, own);
    return;
  }
  for (let label = 0; label < labelCount; label += 1) put(out, 221 + label, level((sums[label] ?? 0) / looked));
  put(out, 230, level(most));
  put(out, 231, level((sums[1] ?? 0) / looked) * 128 + own);
}

/** A capital word before or after it in the line, also over a comma or "en". */
function nearby(
  { scan, tokens }: Candidates,
  first: Float32Array,
  row: number,
  other: number,
  own: number,
  kind: number,
  out: FeatureRow,
): void {
  if (other < 0 || other >= tokens.length) return;
  const from = tokens[Math.min(row, other)] ?? 0;
  const to = tokens[Math.max(row, other)] ?? 0;
  if (to - from > 5 || to - from < 2) return;
  const between = scan.hashes[from + 1] ?? 0;
  const found = best(first, other);
  put(out, kind, mix(found, between));
  put(out, kind + 1, mix(found, own));
  put(out, kind + 2, mix(found * 128 + own, mix(between, to - from)));
}

/** The likeliest class with how sure it is. */
function best(first: Float32Array, row: number): number {
  let label = 0;
  for (let other = 1; other < labelCount; other += 1) {
    if ((first[row * labelCount + other] ?? 0) > (first[row * labelCount + label] ?? 0)) label = other;
  }
  return label * 10 + level(first[row * labelCount + label] ?? 0);
}

function level(chance: number): number {
  return chance < 0.02
    ? 0
    : chance < 0.1
      ? 1
      : chance < 0.25
        ? 2
        : chance < 0.5
          ? 3
          : chance < 0.75
            ? 4
            : chance < 0.9
              ? 5
              : chance < 0.98
                ? 6
                : 7;
}
