import { fail, ok, type Result } from '../../../kernel/result.ts';
import { articleFor, type Corpus } from '../corpus/corpus.ts';
import { LawError } from '../errors.ts';
import { Linker } from '../linking/linker.ts';
import type { UntranslatableMode } from '../linking/linking.ts';
import type { Unit } from '../linking/unit.ts';
import type { Given, Outcome } from './outcome.ts';
import { Program } from './program.ts';

/** A question: which outputs of which law, on which day. */
export interface Question {
  readonly law: string;
  readonly outputs: readonly string[];
  /** `2025-01-31`. */
  readonly date: string;
  /** What to do with what could not be translated; `error` where not given (RFC-012). */
  readonly untranslatables?: UntranslatableMode;
  /** Stage of the decision at which hooks act; `BESLUIT` where not given (RFC-008). */
  readonly stage?: string;
  /** Whether to write down the steps. */
  readonly explain?: boolean;
}

const mostPrograms = 200;

/** Executes the laws of a corpus. Programs are compiled once for every question and kept. */
export class Engine {
  readonly corpus: Corpus;
  readonly #programs = new Map<string, Program>();

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /**
   * Compiles a question for runs that give these parameters. Throws LawError when the law or output is not there,
   * or when references run in a circle.
   */
  program(question: Question, parameters: readonly string[]): Program {
    const names = [...parameters].sort();
    const { law, outputs, date, untranslatables = 'error', stage = 'BESLUIT', explain = false } = question;
    const key = JSON.stringify([law, outputs, date, untranslatables, stage, explain, names]);
    const known = this.#programs.get(key);
    if (known) return known;
    const roots = this.roots(question, names);
    const program = new Program(law, date, outputs, roots, explain);
    if (this.#programs.size >= mostPrograms) this.#programs.clear();
    this.#programs.set(key, program);
    return program;
  }

  /** The linked articles that yield the outputs of a question, without repetition. */
  roots(
    { law, outputs, date, untranslatables = 'error', stage = 'BESLUIT' }: Question,
    names: readonly string[],
  ): Unit[] {
    const inForce = this.corpus.inForce(law, date);
    const linker = new Linker(this.corpus, inForce, { date, untranslatables, stage });
    const units = outputs.map((output) => {
      const article = articleFor(inForce, output);
      if (!article) throw new LawError('output-not-found', `Output '${output}' not found in law '${law}'`);
      return linker.unitFor(inForce, article, names, stage);
    });
    return [...new Set(units)];
  }

  /** Answers one question for one set of values. Errors come back as values, never thrown. */
  execute(question: Question, given: Given): Result<Outcome, LawError> {
    try {
      return ok(this.program(question, Object.keys(given.parameters)).run(given));
    } catch (error) {
      if (error instanceof LawError) return fail(error);
      if (error instanceof RangeError) return fail(new LawError('too-much-work', 'the law is nested too deeply'));
      throw error;
    }
  }
}
