/** Adjusted Rand index of two groupings of the same things (Hubert and Arabie 1985). */
export function adjustedRand(found: ArrayLike<number>, gold: ArrayLike<number>): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const tally = (keys: Iterable<string>): number => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  };
  const a = Array.from(found, String);
  const b = Array.from(gold, String);
  const [both, left, right] = [tally(a.map((key, n) => `${key} ${b[n]}`)), tally(a), tally(b)];
  const expected = (left * right) / pairs(a.length);
  return (both - expected) / ((left + right) / 2 - expected);
}

/** Mean F1 of "has a copy" and "has none". */
export function macroF1(found: ArrayLike<number>, gold: ArrayLike<number>): number {
  const sizes = (groups: ArrayLike<number>): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const group of Array.from(groups)) counts.set(group, (counts.get(group) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [sizes(found), sizes(gold)];
  const f1 = (wanted: boolean): number => {
    let [hit, miss, wrong] = [0, 0, 0];
    for (let n = 0; n < gold.length; n++) {
      const [says, is] = [(a.get(found[n] ?? -1) ?? 0) > 1 === wanted, (b.get(gold[n] ?? -1) ?? 0) > 1 === wanted];
      if (says && is) hit++;
      else if (is) miss++;
      else if (says) wrong++;
    }
    return (2 * hit) / Math.max(2 * hit + miss + wrong, 1);
  };
  return (f1(true) + f1(false)) / 2;
}
