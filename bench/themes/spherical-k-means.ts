/** The plain alternative: spherical k-means on TF-IDF of words, with the number of groups given. */
export function sphericalKMeans(texts: readonly string[], groups: number, seed: number): number[] {
  const vectors = tfIdf(texts);
  const random = seeded(seed);
  const label = texts.map(() => 0);
  let centres = Array.from({ length: groups }, () => new Map(vectors[Math.floor(random() * vectors.length)]));
  for (let round = 0; round < 20; round++) {
    const byTerm = new Map<string, [number, number][]>();
    for (const [group, centre] of centres.entries()) {
      const length = Math.sqrt([...centre.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
      for (const [term, value] of centre) {
        const list = byTerm.get(term);
        if (list) list.push([group, value / length]);
        else byTerm.set(term, [[group, value / length]]);
      }
    }
    let moved = 0;
    for (const [n, vector] of vectors.entries()) {
      const scores = new Float64Array(groups);
      for (const [term, value] of vector) {
        for (const [group, weight] of byTerm.get(term) ?? []) scores[group] = (scores[group] ?? 0) + value * weight;
      }
      const best = scores.indexOf(Math.max(...scores));
      if (best !== label[n]) moved++;
      label[n] = best;
    }
    centres = Array.from({ length: groups }, () => new Map<string, number>());
    for (const [n, vector] of vectors.entries()) {
      const centre = centres[label[n] ?? 0];
      for (const [term, value] of vector) centre?.set(term, (centre.get(term) ?? 0) + value);
    }
    if (moved < texts.length / 1000) break;
  }
  return label;
}

function tfIdf(texts: readonly string[]): Map<string, number>[] {
  const bags = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const word of bag) {
      const seen = frequency.get(word) ?? 0;
      if (seen > 1) vector.set(word, (vector.get(word) ?? 0) + Math.log(texts.length / seen));
    }
    const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
    for (const [word, value] of vector) vector.set(word, value / length);
    return vector;
  });
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}
