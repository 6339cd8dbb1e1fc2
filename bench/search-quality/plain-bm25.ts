/** BM25 (k1 1.2, b 0.75) over one bag of tokens a text: what a search without knowledge of the language does. */
export function plainBm25(
  pages: readonly { readonly id: string; readonly text: string }[],
  tokensOf: (text: string) => readonly string[],
): (query: string) => readonly string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = pages.map((page, number) => {
    const tokens = tokensOf(page.text);
    for (const token of tokens) {
      const list = postings.get(token) ?? new Map<number, number>();
      list.set(number, (list.get(number) ?? 0) + 1);
      postings.set(token, list);
    }
    return tokens.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / pages.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const token of tokensOf(query)) {
      const list = postings.get(token) ?? new Map<number, number>();
      const rarity = Math.log(1 + (pages.length - list.size + 0.5) / (list.size + 0.5));
      for (const [number, uses] of list) {
        const gain = (rarity * uses * 2.2) / (uses + 1.2 * (0.25 + (0.75 * (lengths[number] ?? 0)) / average));
        scores.set(number, (scores.get(number) ?? 0) + gain);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => pages[number]?.id ?? '');
  };
}
