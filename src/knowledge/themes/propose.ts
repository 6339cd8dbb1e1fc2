import { createHash } from 'node:crypto';
import type { Corpus } from './corpus.ts';
import { centralQuote } from './quote.ts';
import { reasonOf, tallyOf, tellingTerms } from './reason.ts';
import { combine, emptySparse, norm } from './sparse.ts';
import type { Group } from './group.ts';
import type { ThemeConstraints, ThemeProposal } from './types.ts';

/** Members whose vectors are averaged for the centre of a large group. */
const centreLimit = 2_000;

/** The same members always give the same key. */
export function keyOf(members: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([...members].sort()))
    .digest('hex')
    .slice(0, 16);
}

/** A group as something to put before a person; null when there is nothing new in it or a person turned it down. */
export function proposalOf(
  corpus: Corpus,
  group: Group,
  constraints: ThemeConstraints,
  smallest: number,
): ThemeProposal | null {
  const places = group.places.filter((place) => corpus.texts[place] !== undefined);
  const members = places.map((place) => corpus.texts[place]?.id ?? '').sort();
  const fixed = constraints.fixed?.find(({ theme }) => theme === group.theme);
  const had = new Set(fixed?.members ?? []);
  const added = members.filter((id) => !had.has(id));
  if (added.length === 0 || (group.theme === undefined && members.length < smallest)) return null;
  if (turnedDown(added, constraints.rejected ?? [])) return null;
  const { central, score } = centreOf(corpus, places);
  const share = new Map(
    tellingTerms(corpus, tallyOf(corpus, places), places.length).map(({ term, count }, rank) => [
      term,
      count / (rank + 2),
    ]),
  );
  return {
    key: keyOf(members),
    ...(group.theme === undefined ? {} : { theme: group.theme }),
    members,
    added,
    reason: reasonOf(corpus, places),
    central: centralQuote(corpus, central, share),
    growth: growthOf(corpus, places),
    score,
  };
}

/** True when at least half of these texts were together in something a person turned down. */
function turnedDown(added: readonly string[], rejected: readonly (readonly string[])[]): boolean {
  return rejected.some((members) => {
    const had = new Set(members);
    const again = added.filter((id) => had.has(id)).length;
    return again > 1 ? 2 * again >= added.length : again === added.length && members.length > 0;
  });
}

function centreOf(corpus: Corpus, places: readonly number[]): { central: number[]; score: number } {
  const used = places.length > centreLimit ? places.slice(0, centreLimit) : places;
  const vectors = used.map((place) => corpus.vector(place));
  const queue = vectors.slice();
  // Halving keeps the sums short: adding one by one would copy the growing mean every time.
  while (queue.length > 1) {
    const next = [];
    for (let k = 0; k < queue.length; k += 2)
      next.push(combine(1, queue[k] ?? emptySparse, 1, queue[k + 1] ?? emptySparse));
    queue.splice(0, queue.length, ...next);
  }
  const mean = queue[0] ?? emptySparse;
  const length = norm(mean) || 1;
  const weight = new Map<number, number>();
  for (const [k, term] of mean.terms.entries()) weight.set(term, (mean.values[k] ?? 0) / length);
  const scored = vectors.map((vector, k) => {
    let sum = 0;
    for (const [at, term] of vector.terms.entries()) sum += (vector.values[at] ?? 0) * (weight.get(term) ?? 0);
    return { place: used[k] ?? -1, score: Math.round(sum * 1e6) / 1e6, id: corpus.texts[used[k] ?? -1]?.id ?? '' };
  });
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const score = scored.reduce((sum, each) => sum + each.score, 0) / Math.max(scored.length, 1);
  return { central: scored.map((each) => each.place), score };
}

function growthOf(corpus: Corpus, places: readonly number[]): { month: string; count: number }[] {
  const tally = new Map<string, number>();
  for (const place of places) {
    const month = corpus.monthOf(place);
    if (month !== null) tally.set(month, (tally.get(month) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([month, count]) => ({ month, count }));
}
