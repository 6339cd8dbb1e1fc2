import { findCopies, type Copies } from './copies.ts';
import { estimateFrom } from './estimate.ts';
import { weighExamples } from './examples.ts';
import { LinearLearner } from './learner.ts';
import { orderBonus } from './order.ts';
import { doubleDocument, requireShare, unknownDocument } from './refusals.ts';
import { wordsOf } from './terms.ts';
import type { Estimate, Proposal, ReviewDocument, ReviewOptions, SavedReview } from './types.ts';
import { tfidfRows } from './vectors.ts';

interface Verdict {
  readonly relevant: boolean;
  readonly seed: boolean;
}

/** A review of documents: judge, ask what to judge next, and see what is still to be found. */
export class Review {
  readonly #documents: readonly ReviewDocument[];
  readonly #options: ReviewOptions;
  readonly #places: ReadonlyMap<string, number>;
  readonly #copies: Copies;
  readonly #learner: LinearLearner;
  readonly #request: number | null;
  readonly #bonus: Float64Array;
  readonly #recall: number;
  readonly #certainty: number;
  /** By row: the first document of a set of copies. In the order of judging. */
  readonly #judged = new Map<number, Verdict>();
  #learned = false;

  constructor(documents: readonly ReviewDocument[], options: ReviewOptions, saved?: SavedReview) {
    this.#documents = documents;
    this.#options = options;
    this.#recall = requireShare(options.recall ?? 0.95, { nl: 'De gevraagde volledigheid', en: 'The recall' }, false);
    this.#certainty = requireShare(options.certainty ?? 0.95, { nl: 'De zekerheid', en: 'The certainty' }, true);
    const places = new Map<string, number>();
    documents.forEach(({ id }, d) => {
      if (places.has(id)) throw doubleDocument(id);
      places.set(id, d);
    });
    this.#places = places;
    this.#copies = findCopies(documents);
    const request = options.request ?? '';
    this.#request = wordsOf(request).length === 0 ? null : documents.length;
    this.#learner = new LinearLearner(
      tfidfRows(
        documents.map(({ text }) => text),
        request,
      ),
    );
    this.#bonus = orderBonus(options.order ?? [], documents.length, (id) => this.#row(id));
    for (const { id, relevant, seed } of saved?.judgements ?? []) this.#set(id, relevant, seed);
    if (saved) this.#resume(saved);
    else for (const { id, relevant } of options.seedJudgements ?? []) this.#set(id, relevant, true);
  }

  /**
   * The documents to judge next, likeliest relevant first; at most `count`. Judged documents and their copies never
   * come again. Learns first, where something was judged since.
   */
  next(count = 1): Proposal[] {
    if (!this.#learned) this.#learn();
    const found = [...this.#judged.values()].filter(({ relevant }) => relevant).length;
    const open: { row: number; score: number }[] = [];
    for (const row of this.#copies.members.keys()) {
      if (this.#judged.has(row)) continue;
      open.push({ row, score: this.#learner.score(row) + (this.#bonus[row] ?? 0) / (1 + found) });
    }
    open.sort((a, b) => b.score - a.score || a.row - b.row);
    return open.slice(0, Math.max(0, count)).map(({ row, score }) => {
      const [id = '', ...copies] = (this.#copies.members.get(row) ?? []).map((d) => this.#documents[d]?.id ?? '');
      return { id, copies, score };
    });
  }

  /**
   * Takes a judgement, also for the copies of the document. Judging again changes the judgement.
   * @throws Refusal for an unknown id.
   */
  judge(id: string, relevant: boolean): void {
    this.#set(id, relevant, false);
  }

  /**
   * What was judged of a document or a copy of it; undefined where nothing was.
   * @throws Refusal for an unknown id.
   */
  verdict(id: string): boolean | undefined {
    return this.#judged.get(this.#row(id))?.relevant;
  }

  /** What is still to be found, how sure that is, and whether the review may stop. */
  estimate(): Estimate {
    const verdicts = [...this.#judged.values()];
    const known = verdicts.filter(({ seed }) => seed);
    const relevant = verdicts.filter(({ seed }) => !seed).map((verdict) => verdict.relevant);
    return estimateFrom(
      { relevant, unjudged: this.#copies.members.size - verdicts.length },
      {
        recall: this.#recall,
        certainty: this.#certainty,
        known: known.length,
        knownRelevant: known.filter((verdict) => verdict.relevant).length,
      },
    );
  }

  /** The review as plain data; `restoreReview` goes on with it exactly as this one would. */
  save(): SavedReview {
    const duals = this.#learner.duals;
    return {
      version: 1,
      documents: this.#documents.length,
      request: this.#options.request ?? null,
      order: this.#options.order ?? [],
      recall: this.#recall,
      certainty: this.#certainty,
      learned: this.#learned,
      requestDual: this.#request === null ? 0 : (duals[this.#request] ?? 0),
      judgements: [...this.#judged].map(([row, { relevant, seed }]) => {
        return { id: this.#documents[row]?.id ?? '', relevant, seed, dual: duals[row] ?? 0 };
      }),
    };
  }

  #row(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw unknownDocument(id);
    return this.#copies.first[place] ?? place;
  }

  #set(id: string, relevant: boolean, seed: boolean): void {
    const row = this.#row(id);
    const before = this.#judged.get(row);
    if (before?.relevant === relevant) return;
    this.#learner.duals[row] = 0;
    this.#judged.set(row, { relevant, seed: before?.seed ?? seed });
    this.#learned = false;
  }

  #learn(): void {
    this.#learner.learn(this.#examples());
    this.#learned = true;
  }

  #resume(saved: SavedReview): void {
    for (const { id, dual } of saved.judgements) this.#learner.duals[this.#row(id)] = dual;
    if (this.#request !== null) this.#learner.duals[this.#request] = saved.requestDual;
    this.#learned = saved.learned;
    if (saved.learned) this.#learner.sum(this.#examples());
  }

  #examples() {
    const judged = [...this.#judged].map(([row, { relevant }]) => ({ row, relevant }));
    return weighExamples(judged, this.#request);
  }
}
