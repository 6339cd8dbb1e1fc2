import type { Language } from '../../../kernel/dates.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { LawError } from '../errors.ts';
import type { Article, Law } from '../model/law.ts';
import type { Outcome } from '../running/outcome.ts';
import type { Trace } from '../running/recorder.ts';
import { lawTexts } from '../texts/texts.ts';
import type { Value } from '../values/value.ts';
import { relevantSteps } from './relevant.ts';
import { ActionTeller } from './sentences.ts';
import { knownIn, sayValue } from './words.ts';

/** One step on the way to an outcome: what an article of a law decided, and its literal text. */
export interface ExplainedStep {
  readonly law: string;
  readonly lawName: string;
  readonly article: string;
  readonly url: string;
  /** The literal text of the article. */
  readonly text: string;
  readonly output: string;
  readonly value: Value;
  readonly sentences: readonly string[];
}

/** An outcome explained to a person. */
export interface Explanation {
  /** One sentence with the outcome. */
  readonly conclusion: string;
  /** The steps in the order in which they were taken; the last one gives the outcome. */
  readonly steps: readonly ExplainedStep[];
  /** Facts that came from outside the laws, each once. */
  readonly facts: readonly { readonly name: string; readonly value: Value }[];
}

/** Explains an outcome that was executed with `explain`; throws when it holds no steps. */
export function explain(outcome: Outcome, corpus: Corpus, date: string, language: Language): Explanation {
  if (!outcome.trace) throw new Error('this outcome was executed without its steps');
  return new Teller(corpus, date, language).explain(outcome, outcome.trace);
}

class Teller {
  readonly #corpus: Corpus;
  readonly #date: string;
  readonly #language: Language;
  readonly #steps: ExplainedStep[] = [];
  readonly #facts = new Map<string, Value>();

  constructor(corpus: Corpus, date: string, language: Language) {
    this.#corpus = corpus;
    this.#date = date;
    this.#language = language;
  }

  explain(outcome: Outcome, trace: Trace): Explanation {
    this.#walk(trace, outcome.asked);
    const asked = outcome.asked[0] ?? '';
    const { article } = this.#locate(trace.law, outcome.provenance[asked]?.article ?? outcome.article);
    const { label, unit } = knownIn(article, asked);
    const value = sayValue(outcome.outputs[asked] ?? null, unit, this.#language);
    return {
      conclusion: lawTexts(this.#language).outcome(label.charAt(0).toUpperCase() + label.slice(1), value),
      steps: this.#steps,
      facts: [...this.#facts].map(([name, fact]) => ({ name, value: fact })),
    };
  }

  #walk(holder: Trace, wanted: readonly string[]): void {
    for (const step of relevantSteps(holder, wanted)) {
      if (step.kind === 'action') this.#action(step);
      else if (step.kind === 'value') this.#facts.set(step.name, step.result ?? null);
      else if (step.kind === 'term') this.#term(step);
      else if (!step.children.some(({ kind }) => kind === 'cached')) this.#walk(step, [step.name.split('#')[1] ?? '']);
    }
  }

  #action(step: Trace): void {
    const { law, article } = this.#locate(step.law, step.article);
    const sentences = new ActionTeller(article, this.#language).tell(step);
    this.#push(step, law, article, sentences);
  }

  #term(step: Trace): void {
    const texts = lawTexts(this.#language);
    const [inner] = step.children;
    const label = knownIn(undefined, step.name).label;
    const { law, article } = this.#locate(inner?.law, inner?.article);
    const said = law ? texts.term(label, texts.article(article?.number ?? '', law.name)) : texts.termDefault(label);
    this.#walk(step, [step.name]);
    const last = this.#steps.at(-1);
    if (last && last.law === law?.id)
      this.#steps[this.#steps.length - 1] = { ...last, sentences: [said, ...last.sentences] };
    else this.#push(step, law, article, [said]);
  }

  #push(step: Trace, law: Law | undefined, article: Article | undefined, sentences: readonly string[]): void {
    this.#steps.push({
      law: law?.id ?? '',
      lawName: law?.name ?? '',
      article: article?.number ?? '',
      url: article?.url ?? '',
      text: article?.text ?? '',
      output: step.name,
      value: step.result ?? null,
      sentences,
    });
  }

  #locate(id: string | undefined, number: string | undefined): { law: Law | undefined; article: Article | undefined } {
    if (id === undefined) return { law: undefined, article: undefined };
    try {
      const law = this.#corpus.inForce(id, this.#date);
      return { law, article: law.articles.find((article) => article.number === number) };
    } catch (error) {
      if (error instanceof LawError) return { law: undefined, article: undefined };
      throw error;
    }
  }
}
