import { estimateFrom } from './estimate.ts';
import { weighExamples } from './examples.ts';
import { LinearLearner } from './learner.ts';
import { NearestRelevant } from './nearest.ts';
import type { Prepared } from './prepare.ts';
import { likeliest } from './rank.ts';
import { requireShare } from './refusals.ts';
import type { Estimate, Proposal, ReviewOptions, SavedReview } from './types.ts';

interface Verdict {
  readonly relevant: boolean;
  readonly seed: boolean;
}

/** A review of documents: judge, ask what to judge next, and see what is still to be found. */
export class Review {
  readonly #prepared: Prepared;
  readonly #options: ReviewOptions;
  readonly #learner: LinearLearner;
  readonly #nearest: NearestRelevant;
  readonly #recall: number;
  readonly #certainty: number;
  /** By row: the first document of a set of copies. In the order of judging. */
  readonly #judged = new Map<number, Verdict>();
  /** Places in the course of what was found; null where a change of mind asks to count anew. */
  #finds: number[] | null = [];
  #seeds = { relevant: 0, all: 0 };
  #learned = false;

  constructor(prepared: Prepared, options: ReviewOptions, saved?: SavedReview) {
    this.#prepared = prepared;
    this.#options = options;
    this.#recall = requireShare(options.recall ?? 0.95, { nl: 'De gevraagde volledigheid', en: 'The recall' }, false);
    this.#certainty = requireShare(options.certainty ?? 0.95, { nl: 'De zekerheid', en: 'The certainty' }, true);
    this.#learner = new LinearLearner(prepared.features);
    this.#nearest = new NearestRelevant(prepared.features);
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
    const { copies, bonus, documents } = this.#prepared;
    const { finds, seeds } = this.#counts();
    const weight = 1 / (1 + finds.length + seeds.relevant);
    const rows = Int32Array.from([...copies.members.keys()].filter((row) => !this.#judged.has(row)));
    this.#nearest.set(
      [...this.#judged].flatMap(([row, { relevant }]) => (relevant ? [row] : [])),
      rows,
    );
    const candidates = {
      rows,
      learned: this.#learner.scores(rows),
      nearest: this.#nearest.of(rows),
      wish: Float64Array.from(rows, (row) => (bonus[row] ?? 0) * weight),
    };
    return likeliest(candidates, count).map(({ row, score }) => {
      const [id = '', ...others] = (copies.members.get(row) ?? []).map((d) => documents[d]?.id ?? '');
      return { id, copies: others, score };
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
    return this.#judged.get(this.#prepared.rowOf(id))?.relevant;
  }

  /** What is still to be found, how sure that is, and whether the review may stop. */
  estimate(): Estimate {
    const { finds, seeds } = this.#counts();
    return estimateFrom(
      {
        finds,
        judged: this.#judged.size - seeds.all,
        unjudged: this.#prepared.copies.members.size - this.#judged.size,
      },
      { recall: this.#recall, certainty: this.#certainty, known: seeds.all, knownRelevant: seeds.relevant },
    );
  }

  /** The review as plain data; `restoreReview` goes on with it exactly as this one would. */
  save(): SavedReview {
    const { documents, request } = this.#prepared;
    return {
      version: 1,
      documents: documents.length,
      request: this.#options.request ?? null,
      order: this.#options.order ?? [],
      recall: this.#recall,
      certainty: this.#certainty,
      learned: this.#learned,
      requestDual: request === null ? 0 : this.#learner.dual(request),
      judgements: [...this.#judged].map(([row, { relevant, seed }]) => {
        return { id: documents[row]?.id ?? '', relevant, seed, dual: this.#learner.dual(row) };
      }),
    };
  }

  #set(id: string, relevant: boolean, seed: boolean): void {
    const row = this.#prepared.rowOf(id);
    const before = this.#judged.get(row);
    if (before?.relevant === relevant) return;
    if (before) this.#learner.setDual(row, before.relevant, 0);
    if (before) this.#finds = null;
    else if (seed) {
      this.#seeds = { relevant: this.#seeds.relevant + (relevant ? 1 : 0), all: this.#seeds.all + 1 };
    } else if (relevant) this.#finds?.push(this.#judged.size - this.#seeds.all);
    this.#judged.set(row, { relevant, seed: before?.seed ?? seed });
    this.#learned = false;
  }

  #counts() {
    if (this.#finds === null) {
      const verdicts = [...this.#judged.values()];
      const known = verdicts.filter(({ seed }) => seed);
      this.#seeds = { relevant: known.filter(({ relevant }) => relevant).length, all: known.length };
      this.#finds = verdicts.filter(({ seed }) => !seed).flatMap(({ relevant }, place) => (relevant ? [place] : []));
    }
    return { finds: this.#finds, seeds: this.#seeds };
  }

  #learn(): void {
    this.#learner.learn(this.#examples());
    this.#learned = true;
  }

  #resume(saved: SavedReview): void {
    for (const { id, relevant, dual } of saved.judgements) {
      this.#learner.setDual(this.#prepared.rowOf(id), relevant, dual);
    }
    const { request } = this.#prepared;
    if (request !== null) this.#learner.setDual(request, true, saved.requestDual);
    this.#learned = saved.learned;
  }

  #examples() {
    const judged = [...this.#judged].map(([row, { relevant }]) => ({ row, relevant }));
    return weighExamples(judged, this.#prepared.request);
  }
}
