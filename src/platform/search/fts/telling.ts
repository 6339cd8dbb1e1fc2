import type { TextAnalysis } from '../analysis.ts';

const most = 25;

/** The tokens that tell most about a text: frequent in it, rare elsewhere (tf-idf). */
export function tellingTokens(
  text: string,
  analysis: TextAnalysis,
  frequency: (token: string) => number,
  documents: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of analysis.words(text.slice(0, 20_000))) {
    const token = tokens[0];
    if (token !== undefined) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const scored: { token: string; score: number }[] = [];
  for (const [token, count] of counts) {
    const found = frequency(token);
    if (found === 0 || found > documents * 0.2 + 5) continue;
    scored.push({ token, score: (1 + Math.log(count)) * Math.log((documents + 1) / found) });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.token < b.token ? -1 : 1))
    .slice(0, most)
    .map(({ token }) => token);
}
