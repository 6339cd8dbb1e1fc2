import type { Candidates } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { FeatureRow } from './features.ts';
import { mix } from './mix.ts';
import { labelCount } from './model.ts';

/**
 * Adds what the first look thought of the word, its neighbours and its other uses in the text
 * (two-stage prediction after Krishnan and Manning 2006, aclanthology.org/P06-1141).
 */
export function addSecondLook(
  candidates: Candidates,
  evidence: Evidence,
  first: Float32Array,
  row: number,
  out: FeatureRow,
): void {
  const { before, after } = candidates;
  const put = (kind: number, value: number): void => {
    out.hashes[out.count++] = mix(kind, value);
  };
  const left = before[row] ?? -1;
  const right = after[row] ?? -1;
  const own = best(first, row);
  const leftBest = left < 0 ? 99 : best(first, left);
  const rightBest = right < 0 ? 99 : best(first, right);
  put(201, own);
  for (let label = 0; label < labelCount; label += 1) put(202 + label, level(first[row * labelCount + label] ?? 0));
  put(210, leftBest);
  put(211, rightBest);
  put(212, leftBest * 128 + own);
  put(213, rightBest * 128 + own);
  put(214, (leftBest * 128 + own) * 128 + rightBest);
  nearby(candidates, first, row, own, put);
  let looked = 0;
  const sums = [0, 0, 0, 0, 0];
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
    put(220, own);
    return;
  }
  for (let label = 0; label < labelCount; label += 1) put(221 + label, level((sums[label] ?? 0) / looked));
  put(230, level(most));
  put(231, level((sums[1] ?? 0) / looked) * 128 + own);
}

/** The capital words before and after it in the line, also over a comma or "en". */
function nearby({ scan, tokens }: Candidates, first: Float32Array, row: number, own: number, put: Put): void {
  for (const [kind, other] of [
    [240, row - 1],
    [243, row + 1],
  ] as const) {
    const from = tokens[Math.min(row, other)] ?? -9;
    const to = tokens[Math.max(row, other)] ?? -9;
    if (other < 0 || other >= tokens.length || to - from > 5 || to - from < 2) continue;
    const between = scan.hashes[from + 1] ?? 0;
    put(kind, mix(best(first, other), between));
    put(kind + 1, mix(best(first, other), own));
    put(kind + 2, mix(best(first, other) * 128 + own, mix(between, to - from)));
  }
}

type Put = (kind: number, value: number) => void;

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
