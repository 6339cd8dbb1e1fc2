import { Corpus } from './corpus.ts';
import { groupTexts } from './group.ts';
import type { Group } from './group.ts';
import { KeptGroups } from './kept-groups.ts';
import type { GroupView } from './kept-groups.ts';
import { proposalOf } from './propose.ts';
import { TextIndex, vectorOfText } from './similar.ts';
import { finish, finishInSlices, type WorkHooks } from '../../kernel/slices.ts';
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
  private kept = new KeptGroups(this.corpus, []);
  private hasRun = false;

  constructor(options: ThemeOptions = {}, saved?: T.ThemeState) {
    this.smallest = options.smallest ?? 2;
    for (const text of saved?.texts ?? []) this.texts.add(this.corpus.add(text));
    const groups = (saved?.groups ?? []).map(({ theme, members }) => ({
      theme,
      places: members.map((id) => this.corpus.placeOf(id)).filter((place) => place !== undefined),
    }));
    this.kept = new KeptGroups(this.corpus, groups);
    this.hasRun = groups.length > 0;
  }

  /** Number of texts. */
  get size(): number {
    return this.corpus.size;
  }

  /**
   * Takes texts in (a known id is replaced) and gives each the nearest group that is near enough: one of the last
   * run, or one begun by a text since. Before the first run there are no groups.
   */
  add(texts: readonly T.ThemeText[]): T.Assignment[] {
    this.leave(texts.map(({ id }) => id));
    const places = texts.map((text) => this.corpus.add(text));
    for (const place of places) this.texts.add(place);
    if (!this.hasRun) return texts.map(({ id }) => ({ id, group: null, score: 0, reason: null }));
    return places.map((place) => this.kept.assign(place));
  }

  /** Forgets texts, for example withdrawn signals; unknown ids are skipped. */
  remove(ids: readonly string[]): void {
    this.leave(ids);
    for (const id of ids) this.corpus.remove(id);
  }

  /** The groups that a text lies nearest to, without taking it in. */
  place(text: string, limit = 3): T.Placement[] {
    return this.kept
      .near(vectorOfText(this.corpus, text), limit)
      .map(({ group, cosine, vector }) => this.kept.placement(group, cosine, vector));
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
    this.settle();
    return this.proposals(finish(groupTexts(this.corpus, constraints)), constraints);
  }

  /** As propose, giving way to other work between slices; can be watched and cancelled (rejects with the reason). */
  async proposeInSlices(constraints: T.ThemeConstraints = {}, hooks: WorkHooks = {}): Promise<T.ThemeProposal[]> {
    this.settle();
    return this.proposals(await finishInSlices(groupTexts(this.corpus, constraints), hooks), constraints);
  }

  /** The groups of the last run, with what was added since; single texts are left out. */
  grouped(): GroupView[] {
    return this.kept.views().filter(({ members, theme }) => members.length > 1 || theme !== undefined);
  }

  /** Everything that a later model needs to go on; plain JSON. */
  save(): T.ThemeState {
    const texts = this.corpus.texts.filter((text) => text !== undefined);
    const groups = this.kept
      .views()
      .map(({ key, theme, members }) => ({ key, ...(theme === undefined ? {} : { theme }), members }));
    return { version: 1, texts, groups };
  }

  private proposals(groups: readonly Group[], constraints: T.ThemeConstraints): T.ThemeProposal[] {
    // A text that came or went while a run gave way to other work is grouped by the next run.
    this.kept = new KeptGroups(this.corpus, groups);
    this.hasRun = true;
    return groups
      .map((group) => proposalOf(this.corpus, group, constraints, this.smallest))
      .filter((proposal) => proposal !== null)
      .sort((a, b) => b.added.length - a.added.length || (a.key < b.key ? -1 : 1));
  }

  private settle(): void {
    for (const place of this.corpus.settleLanguage()) this.texts.add(place);
  }

  private leave(ids: readonly string[]): void {
    for (const id of ids) {
      const place = this.corpus.placeOf(id);
      if (place !== undefined) this.kept.leave(place);
    }
  }
}
