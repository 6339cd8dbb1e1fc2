/** Normalised mutual information of two groupings, by the arithmetic mean of their entropies; 0 to 1. */
export function nmi(found: readonly unknown[], gold: readonly unknown[]): number {
  const entropy = (keys: readonly unknown[]): number => {
    const counts = new Map<unknown, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values()) sum -= (count / keys.length) * Math.log(count / keys.length);
    return sum;
  };
  const both = entropy(found.map((key, n) => `${String(key)}\u0001${String(gold[n])}`));
  const [a, b] = [entropy(found), entropy(gold)];
  return a + b === 0 ? 1 : (2 * (a + b - both)) / (a + b);
}
