import { munkres } from 'munkres';

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

/** The share of texts in the theme that fits their group, each group matched to one theme and each theme to one group (Kuhn 1955). */
export function accuracy(found: readonly string[], gold: readonly string[]): number {
  const groups = [...new Set(found)];
  const themes = [...new Set(gold)];
  const counts = themes.map(() => groups.map(() => 0));
  found.forEach((group, n) => {
    const row = counts[themes.indexOf(gold[n] ?? '')];
    const column = groups.indexOf(group);
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  const matches = munkres(counts.map((row) => row.map((count) => -count)));
  return matches.reduce((sum, [theme, group]) => sum + (counts[theme]?.[group] ?? 0), 0) / gold.length;
}
