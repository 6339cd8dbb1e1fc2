import { Corpus } from './corpus.ts';
import { groupTexts, sameStory } from './group.ts';
import type { Group } from './group.ts';
import { GroupIndex } from './nearest.ts';
import { keyOf, proposalOf } from './propose.ts';
import { readable, reasonOf } from './reason.ts';
import { TextIndex, vectorOfText } from './similar.ts';
import { finish, finishInSlices } from './slices.ts';
import type { Sparse } from './sparse.ts';
import type * as T from './types.ts';

export interface ThemeOptions {
  /** Smallest number of texts that is proposed as a new theme; 2 unless told. */
  readonly smallest?: number;
}

/** Signals that tell the same story: see the methods. Pure: no clock, no disk; one model is one organisation's texts. */
export class ThemeModel {
  private readonly corpus = new Corpus();
  private readonly texts = new TextIndex(this.corpus);
  private readonly smallest: number;
  private groups: { places: number[]; theme: string | undefined; key: string }[] = [];
  private groupOf = new Map<number, number>();
  private index = new GroupIndex(this.corpus, []);

  constructor(options: ThemeOptions = {}, saved?: T.ThemeState) {
    this.smallest = options.smallest ?? 2;
    for (const text of saved?.texts ?? []) this.texts.add(this.corpus.add(text));
    const groups = (saved?.groups ?? []).map(({ theme, members }) => ({
      theme,
      places: members.map((id) => this.corpus.placeOf(id)).filter((place) => place !== undefined),
    }));
    this.keep(groups);
  }

  /** Number of texts. */
  get size(): number {
    return this.corpus.size;
  }

  /** Takes texts in (a known id is replaced) and gives each the nearest group of the last run that is near enough. */
  add(texts: readonly T.ThemeText[]): T.Assignment[] {
    for (const { id } of texts) this.leave(id);
    const places = texts.map((text) => this.corpus.add(text));
    for (const place of places) this.texts.add(place);
    return texts.map(({ id }, k) => this.assign(id, places[k] ?? -1));
  }

  /** Forgets texts, for example withdrawn signals; unknown ids are skipped. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.leave(id);
      this.corpus.remove(id);
    }
  }

  /** The groups that a text lies nearest to, without taking it in. */
  place(text: string, limit = 3): T.Placement[] {
    return this.near(vectorOfText(this.corpus, text), limit).map(({ placement }) => placement);
  }

  /** Earlier texts most like this one, with the telling words both have. */
  similar(text: string, limit = 5): T.SimilarText[] {
    return this.texts.near(vectorOfText(this.corpus, text), limit);
  }

  /**
   * Groups everything anew within what people decided and says what is new for them.
   * @throws Refusal of kind `conflict` when decisions contradict each other.
   */
  propose(constraints: T.ThemeConstraints = {}): T.ThemeProposal[] {
    return this.proposals(finish(groupTexts(this.corpus, constraints)), constraints);
  }

  /** As propose, giving way to other work between slices; can be watched and cancelled (rejects with the reason). */
  async proposeInSlices(constraints: T.ThemeConstraints = {}, hooks: T.RunHooks = {}): Promise<T.ThemeProposal[]> {
    return this.proposals(await finishInSlices(groupTexts(this.corpus, constraints), hooks), constraints);
  }

  /** The groups of the last run, with what was added since; single texts are left out. */
  grouped(): { key: string; theme?: string; members: string[]; reason: T.ThemeReason }[] {
    return this.groups
      .filter(({ places, theme }) => places.length > 1 || (places.length > 0 && theme !== undefined))
      .map(({ key, theme, places }) => ({
        key,
        ...(theme === undefined ? {} : { theme }),
        members: this.idsOf(places),
        reason: reasonOf(this.corpus, places),
      }));
  }

  /** Everything that a later model needs to go on; plain JSON. */
  save(): T.ThemeState {
    const texts = this.corpus.texts.filter((text) => text !== undefined);
    const groups = this.groups
      .filter(({ places }) => places.length > 0)
      .map(({ key, theme, places }) => ({
        key,
        ...(theme === undefined ? {} : { theme }),
        members: this.idsOf(places),
      }));
    return { version: 1, texts, groups };
  }

  private proposals(groups: readonly Group[], constraints: T.ThemeConstraints): T.ThemeProposal[] {
    this.keep(groups);
    return groups
      .map((group) => proposalOf(this.corpus, group, constraints, this.smallest))
      .filter((proposal) => proposal !== null)
      .sort((a, b) => b.added.length - a.added.length || (a.key < b.key ? -1 : 1));
  }

  private keep(groups: readonly Group[]): void {
    this.groups = groups.map(({ places, theme }) => ({ places: [...places], theme, key: keyOf(this.idsOf(places)) }));
    this.groupOf = new Map(this.groups.flatMap(({ places }, group) => places.map((place) => [place, group])));
    this.index = new GroupIndex(
      this.corpus,
      groups.map(({ places }) => places),
    );
  }

  private assign(id: string, place: number): T.Assignment {
    const vector = this.corpus.vector(place);
    const nearest = this.near(vector, 3).find(({ dot }) => dot >= sameStory);
    const group = nearest?.group ?? this.index.open();
    if (nearest) this.groups[group]?.places.push(place);
    else this.groups[group] = { places: [place], theme: undefined, key: keyOf([id]) };
    this.index.join(group, vector);
    this.groupOf.set(place, group);
    if (!nearest) return { id, group: null, score: 0, reason: null };
    const { group: key, theme, score, reason } = nearest.placement;
    return { id, group: key, ...(theme === undefined ? {} : { theme }), score, reason };
  }

  private near(vector: Sparse, limit: number): { group: number; dot: number; placement: T.Placement }[] {
    return this.index.near(vector, limit).map(({ group, cosine, dot }) => {
      const { key, theme, places } = this.groups[group] ?? { key: '', theme: undefined, places: [] };
      const reason = { ...reasonOf(this.corpus, places), words: readable(this.corpus, this.shared(vector, places)) };
      return {
        group,
        dot,
        placement: { group: key, ...(theme === undefined ? {} : { theme }), score: cosine, reason },
      };
    });
  }

  /** Words of a vector that a group has too, the weightiest first. */
  private shared(vector: Sparse, places: readonly number[]): { term: number; count: number }[] {
    const tally = new Map<number, number>();
    for (const place of places)
      for (const term of this.corpus.terms[place] ?? []) tally.set(term, (tally.get(term) ?? 0) + 1);
    return [...vector.terms]
      .map((term, k) => ({
        term,
        count: tally.get(term) ?? 0,
        worth: (vector.values[k] ?? 0) * (tally.get(term) ?? 0),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.worth - a.worth || a.term - b.term)
      .slice(0, 5);
  }

  private leave(id: string): void {
    const place = this.corpus.placeOf(id);
    const group = place === undefined ? undefined : this.groupOf.get(place);
    if (place === undefined || group === undefined) return;
    this.index.leave(group, this.corpus.vector(place));
    const places = this.groups[group]?.places ?? [];
    places.splice(places.indexOf(place), 1);
    this.groupOf.delete(place);
  }

  private idsOf(places: readonly number[]): string[] {
    return places.map((place) => this.corpus.texts[place]?.id ?? '').sort();
  }
}
