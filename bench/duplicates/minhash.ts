/** The plain alternative: MinHash with bands over runs of five words, as text-dedup does (128 permutations). */
export function minHashGroups(texts: readonly string[], bands = 16, rows = 8): Int32Array {
  const size = bands * rows;
  const seeds = Array.from(
    { length: size },
    (_, k) => [Math.imul(2 * k + 1, 0x9e3779b1), Math.imul(k + 7, 0x85ebca6b)] as const,
  );
  const parent = Int32Array.from(texts, (_, n) => n);
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const buckets = new Map<string, number>();
  for (const [n, text] of texts.entries()) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const least = new Uint32Array(size).fill(0xffffffff);
    for (let at = 0; at < Math.max(1, words.length - 4); at++) {
      const run = words.slice(at, at + 5).join(' ');
      let hash = 0x811c9dc5;
      for (let k = 0; k < run.length; k++) hash = Math.imul(hash ^ run.charCodeAt(k), 0x01000193);
      for (const [k, [factor, shift]] of seeds.entries()) {
        let mixed = Math.imul(hash ^ shift, factor | 1);
        mixed = (mixed ^ (mixed >>> 15)) >>> 0;
        if (mixed < (least[k] ?? 0)) least[k] = mixed;
      }
    }
    for (let band = 0; band < bands; band++) {
      const key = `${band}:${least.subarray(band * rows, (band + 1) * rows).join()}`;
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, n);
      else parent[Math.max(root(n), root(other))] = Math.min(root(n), root(other));
    }
  }
  return parent.map((_, n) => root(n));
}
