/** A year in the title says as much as this many in the text. */
const titleWeight = 3;
const titleLength = 300;

/**
 * The year that a plan is for, judged by the years it names: the one named most, the title's counting more,
 * the later one where two are named as often. Undefined where no year from 1990 to 2099 is named.
 */
export function planYearIn(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<![\p{L}\p{N}.,-])(?:199\d|20\d\d)(?![\p{N}]|[.,]\d)/gu)) {
      const year = Number(match[0]);
      const isTitle = texts.length === 1 && match.index < titleLength;
      counts.set(year, (counts.get(year) ?? 0) + (isTitle ? titleWeight : 1));
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0];
}
