import { duplicatesInSlices, type DuplicateKind, type DuplicateText } from '../../../knowledge/duplicates/index.ts';

/** One text that says the same as an earlier one, or stands in another. */
export interface Copy {
  readonly id: string;
  /** The first of the group in the order given; for `contained` the text that holds it. */
  readonly first: string;
  readonly kind: DuplicateKind;
}

/** Texts that hold another one, at most so many named per text. */
const mostOuter = 5;

/** Every text that copies an earlier one, in the order given. `report` takes the share that is done, 0 to 1. */
export async function findCopies(texts: readonly DuplicateText[], report: (share: number) => void): Promise<Copy[]> {
  const { groups, containments } = await duplicatesInSlices(texts, { onProgress: report });
  const place = new Map(texts.map(({ id }, at) => [id, at]));
  const found: Copy[] = [];
  for (const { members, kinds } of groups) {
    const [first = '', ...others] = [...members].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    for (const id of others) {
      const kind = kinds[id] ?? 'near';
      if (kind !== 'contained') found.push({ id, first, kind });
    }
  }
  for (const [inner, outer] of Map.groupBy(containments, (one) => one.inner))
    for (const one of outer.slice(0, mostOuter)) found.push({ id: inner, first: one.outer, kind: 'contained' });
  const seen = new Set<string>();
  return found
    .filter(({ id, first }) => !seen.has(`${id} ${first}`) && seen.add(`${id} ${first}`) !== undefined)
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
