import { averageLink } from './average-link.ts';
import { bagOf, batchOf, meanOf } from './batch.ts';
import { Clusters } from './clusters.ts';
import type { Corpus } from './corpus.ts';
import { refine } from './refine.ts';
import type { ThemeConstraints } from './types.ts';
import { unitsOf } from './units.ts';

/** Mean cosine that two groups must have to be one; the one setting of the recipe. */
export const sameStory = 0.15;

/** A group of a run: places of its texts in the corpus, and the fixed theme it is, if any. */
export interface Group {
  readonly places: readonly number[];
  readonly theme: string | undefined;
}

/**
 * Groups all texts of the corpus from nothing, within what people decided; yields the share done.
 * The order in which texts came in does not matter: they are read in the order of their words and ids.
 */
export function* groupTexts(corpus: Corpus, constraints: ThemeConstraints): Generator<number, Group[]> {
  const work = batchOf(corpus);
  let step = work.next();
  for (; !step.done; step = work.next()) yield step.value * 0.05;
  const batch = step.value;
  const units = unitsOf(batch.ids, constraints);
  const clusters = new Clusters(
    units.units.map(({ rows }) => meanOf(batch, rows)),
    units,
  );
  for (const done of averageLink(clusters, batch.terms, sameStory)) yield 0.05 + done * 0.67;
  const groupOf = numbered(units.units.map((_, number) => clusters.homeOf(number)));
  const bags = units.units.map(({ rows }) => bagOf(batch, rows));
  for (const done of refine(bags, units, groupOf, batch.terms)) yield 0.72 + done * 0.28;
  const groups: { places: number[]; theme: string | undefined }[] = [];
  for (const [number, { rows, theme }] of units.units.entries()) {
    const group = (groups[groupOf[number] ?? 0] ??= { places: [], theme: undefined });
    group.theme ??= theme;
    for (const row of rows) group.places.push(batch.places[row] ?? -1);
  }
  return groups.filter((group) => group.places.length > 0);
}

/** Names of any kind as 0, 1, 2, …, in the order they are met. */
function numbered(names: readonly number[]): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(names, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) ?? 0;
  });
}
