/**
 * Buscar (Callaghan and Müller-Hansen 2020, Systematic Reviews 9:273; as in buscarpy): the chance, at most, that the
 * asked recall is missed, each stretch until now taken for a draw without order from an urn (hypergeometric).
 */
export function buscarChance(labels: readonly boolean[], all: number, recall: number): number {
  const found = labels.filter(Boolean).length;
  let [within, least] = [0, 1];
  for (let start = labels.length - 1; start >= 0; start--) {
    if (labels[start]) within++;
    // A stretch that can grow backwards over irrelevant documents only gets surer: test it at its longest.
    if (start > 0 && !labels[start - 1]) continue;
    const missed = Math.floor(found / recall - (found - within) + 1 + 1e-9);
    least = Math.min(least, hypergeometricAtMost(within, all - start, missed, labels.length - start));
  }
  return least;
}

/** The chance of at most `most` marked ones when `drawn` are drawn from `urn` with `marked` marked. */
function hypergeometricAtMost(most: number, urn: number, marked: number, drawn: number): number {
  if (marked > urn) return 0;
  const first = Math.max(0, drawn - (urn - marked));
  let sum = 0;
  for (let k = first; k <= Math.min(most, marked, drawn); k++) {
    sum += Math.exp(logChoose(marked, k) + logChoose(urn - marked, drawn - k) - logChoose(urn, drawn));
  }
  return Math.min(1, sum);
}

const logFactorials: number[] = [0];
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  return logFactorials[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
