import type { Corpus } from './corpus.ts';
import type { Group } from './group.ts';
import { GroupIndex } from './nearest.ts';
import { keyOf } from './propose.ts';
import { firstMonth, readable, tallyOf, tellingTerms } from './reason.ts';
import type { Sparse } from './sparse.ts';
import type { Assignment, Placement, ThemeReason } from './types.ts';

const wordsShown = 5;

interface KeptGroup {
  readonly key: string;
  readonly theme: string | undefined;
  readonly places: Set<number>;
  tally?: Map<number, number>;
}

/** A group as others see it. */
export interface GroupView {
  readonly key: string;
  readonly theme?: string;
  readonly members: readonly string[];
  readonly reason: ThemeReason;
}

/** The groups of the last run while texts come and go. */
export class KeptGroups {
  private readonly groups: KeptGroup[];
  private readonly groupOf = new Map<number, number>();
  private readonly index: GroupIndex;
  private readonly corpus: Corpus;

  constructor(corpus: Corpus, groups: readonly Group[]) {
    this.corpus = corpus;
    const living = groups.map((group) => group.places.filter((place) => corpus.texts[place] !== undefined));
    this.groups = groups.map(({ theme }, number) => {
      const places = living[number] ?? [];
      return { key: keyOf(this.idsOf(places)), theme, places: new Set(places) };
    });
    for (const [group, places] of living.entries()) for (const place of places) this.groupOf.set(place, group);
    this.index = new GroupIndex(corpus, living);
  }

  /** Puts a text into the nearest group that is near enough, or begins one. */
  assign(place: number): Assignment {
    const id = this.corpus.texts[place]?.id ?? '';
    const vector = this.corpus.vector(place);
    const nearest = this.index.near(vector, 3).find(({ isNear }) => isNear);
    const placement = nearest && this.placement(nearest.group, nearest.cosine, vector);
    const group = nearest?.group ?? this.index.open();
    const kept = (this.groups[group] ??= { key: keyOf([id]), theme: undefined, places: new Set() });
    this.index.join(group, vector);
    this.groupOf.set(place, group);
    kept.places.add(place);
    this.count(kept, place, 1);
    if (!placement) return { id, group: null, score: 0, reason: null };
    const { theme, score, reason } = placement;
    return { id, group: kept.key, ...(theme === undefined ? {} : { theme }), score, reason };
  }

  leave(place: number): void {
    const group = this.groupOf.get(place);
    const kept = group === undefined ? undefined : this.groups[group];
    if (group === undefined || !kept) return;
    this.index.leave(group, this.corpus.vector(place));
    kept.places.delete(place);
    this.count(kept, place, -1);
    this.groupOf.delete(place);
  }

  near(vector: Sparse, limit: number): { group: number; cosine: number; vector: Sparse }[] {
    return this.index.near(vector, limit).map(({ group, cosine }) => ({ group, cosine, vector }));
  }

  /** What to say of a text with this vector near a group: the words both have. */
  placement(group: number, score: number, vector: Sparse): Placement {
    const kept = this.groups[group] ?? { key: '', theme: undefined, places: new Set<number>() };
    const tally = this.tallyOf(kept);
    const shared = [...vector.terms]
      .map((term, k) => ({
        term,
        count: tally.get(term) ?? 0,
        worth: (vector.values[k] ?? 0) * (tally.get(term) ?? 0),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.worth - a.worth || a.term - b.term);
    const words = readable(this.corpus, shared.slice(0, wordsShown));
    const reason = { words, count: kept.places.size, since: firstMonth(this.corpus, [...kept.places]) };
    return { group: kept.key, ...(kept.theme === undefined ? {} : { theme: kept.theme }), score, reason };
  }

  /** All groups that are not empty, with their reasons. */
  views(): GroupView[] {
    return this.groups
      .filter(({ places }) => places.size > 0)
      .map((kept) => {
        const places = [...kept.places];
        const words = readable(this.corpus, tellingTerms(this.corpus, this.tallyOf(kept), places.length));
        const reason = {
          words: words.slice(0, wordsShown),
          count: places.length,
          since: firstMonth(this.corpus, places),
        };
        return {
          key: kept.key,
          ...(kept.theme === undefined ? {} : { theme: kept.theme }),
          members: this.idsOf(places),
          reason,
        };
      });
  }

  private tallyOf(kept: KeptGroup): Map<number, number> {
    return (kept.tally ??= tallyOf(this.corpus, [...kept.places]));
  }

  private count(kept: KeptGroup, place: number, sign: 1 | -1): void {
    const { tally } = kept;
    if (!tally) return;
    for (const term of this.corpus.terms[place] ?? []) tally.set(term, (tally.get(term) ?? 0) + sign);
  }

  private idsOf(places: readonly number[]): string[] {
    return places.map((place) => this.corpus.texts[place]?.id ?? '').sort();
  }
}
