import type { Corpus } from '../corpus/corpus.ts';
import { LawError } from '../errors.ts';
import type { Article, Law } from '../model/law.ts';
import { readDay, type Day } from '../values/calendar.ts';
import { linkUnit } from './link-unit.ts';
import type { Linking, LinkOptions } from './linking.ts';
import type { Unit } from './unit.ts';

const mostUnits = 4_000;
const deepest = 60;

/** Turns articles into units for one question: one law that is asked, one day, one way with untranslatables. */
export class Linker implements Linking {
  readonly corpus: Corpus;
  readonly contextual: Law;
  readonly date: string;
  readonly day: Day;
  readonly options: LinkOptions;
  readonly #done = new Map<string, Unit>();
  readonly #busy: string[] = [];
  readonly #reacting = new Set<string>();

  constructor(corpus: Corpus, contextual: Law, options: LinkOptions) {
    const day = readDay(options.date);
    if (!day) throw new LawError('invalid-date', `Invalid date format: ${options.date}`);
    this.corpus = corpus;
    this.contextual = contextual;
    this.date = options.date;
    this.day = day;
    this.options = options;
  }

  /** Every unit linked so far. */
  get units(): readonly Unit[] {
    return [...this.#done.values()];
  }

  /** The unit of an article for the parameters given; throws LawError for references that run in a circle. */
  unitFor(law: Law, article: Article, parameters: readonly string[], stage = 'BESLUIT'): Unit {
    const reacting = [...this.#reacting].join('|');
    const key = [law.id, law.validFrom ?? '', article.number, stage, reacting, ...parameters].join('\u0000');
    const known = this.#done.get(key);
    if (known) return known;
    const place = { law: law.id, article: article.number };
    if (this.#busy.includes(key)) {
      const reason = `Circular reference detected: ${law.id} article ${article.number} is already being resolved`;
      throw new LawError('circular-reference', reason, place);
    }
    if (this.#busy.length >= deepest) {
      throw new LawError(
        'circular-reference',
        `Circular reference detected: references run deeper than ${deepest} laws`,
        place,
      );
    }
    if (this.#done.size >= mostUnits)
      throw new LawError('too-much-work', `more than ${mostUnits} articles take part`, place);
    this.#busy.push(key);
    try {
      const unit = linkUnit(this, key, law, article, parameters, stage);
      this.#done.set(key, unit);
      return unit;
    } finally {
      this.#busy.pop();
    }
  }

  /** A unit that reacts; null when it is the reaction to itself. */
  hookUnit(law: Law, article: Article, parameters: readonly string[]): Unit | null {
    return this.#react(`hook:${law.id}:${article.number}`, law, article, parameters);
  }

  overrideUnit(law: Law, article: Article, parameters: readonly string[]): Unit | null {
    return this.#react(`override:${law.id}:${article.number}`, law, article, parameters);
  }

  #react(key: string, law: Law, article: Article, parameters: readonly string[]): Unit | null {
    if (this.#reacting.has(key)) return null;
    this.#reacting.add(key);
    try {
      return this.unitFor(law, article, parameters);
    } finally {
      this.#reacting.delete(key);
    }
  }
}
