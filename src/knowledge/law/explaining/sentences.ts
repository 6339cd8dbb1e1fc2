import type { Language } from '../../../kernel/dates.ts';
import type { Article } from '../model/law.ts';
import type { Trace } from '../running/recorder.ts';
import type { LawTexts } from '../texts/law-texts.ts';
import { lawTexts } from '../texts/texts.ts';
import { isTrue, type Value } from '../values/value.ts';
import { knownIn, sayValue } from './words.ts';

const arithmetic = new Set(['ADD', 'SUBTRACT', 'MIN', 'MAX', 'ROUND', 'CEIL', 'FLOOR', 'IF']);
/** Operations whose parts all stand in one unit. */
const alike = new Set([
  'ADD',
  'SUBTRACT',
  'MIN',
  'MAX',
  'EQUALS',
  'NOT_EQUALS',
  'GREATER_THAN',
  'LESS_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN_OR_EQUAL',
]);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says in short sentences how an action came to its result, the innermost step first. */
export class ActionTeller {
  readonly #texts: LawTexts;
  readonly #article: Article | undefined;
  readonly #language: Language;

  constructor(article: Article | undefined, language: Language) {
    this.#texts = lawTexts(language);
    this.#article = article;
    this.#language = language;
  }

  /** The sentences of one action, closing with its outcome. */
  tell(action: Trace): string[] {
    const { label, unit } = knownIn(this.#article, action.name);
    const result = sayValue(action.result ?? null, unit, this.#language);
    return [...new Set(action.children.flatMap((child) => this.#steps(child))), this.#texts.is(label, result)];
  }

  #steps(step: Trace): string[] {
    if (step.kind === 'branch')
      return [...this.#conditions(step), ...step.children.flatMap((child) => this.#steps(child))];
    if (step.kind !== 'operation') return [];
    const inner = step.children.flatMap((child) => this.#steps(child));
    return [...inner, ...this.#sentence(step)];
  }

  #sentence(step: Trace): string[] {
    const texts = this.#texts;
    const shared = alike.has(step.name) ? this.#shared(step) : null;
    const parts = step.children.map((child) => this.#part(child, shared));
    const [first = '', ...rest] = parts;
    const unit = this.#unit(step);
    const result = this.#say(step.result ?? null, unit);
    const answer = capital(isTrue(step.result ?? null) ? texts.yes : texts.no);
    switch (step.name) {
      case 'ADD':
      case 'MULTIPLY':
      case 'MIN':
      case 'MAX':
        return [texts[step.name](this.#joined(parts), result)];
      case 'SUBTRACT':
      case 'DIVIDE':
        return [texts[step.name](first, this.#joined(rest), result)];
      case 'ROUND':
      case 'CEIL':
      case 'FLOOR':
        return [texts[step.name](first, result)];
      case 'EQUALS':
      case 'NOT_EQUALS':
      case 'GREATER_THAN':
      case 'LESS_THAN':
      case 'GREATER_THAN_OR_EQUAL':
      case 'LESS_THAN_OR_EQUAL':
        return [this.#comparison(step, step.name, first, rest[0] ?? '', answer)];
      case 'IN':
      case 'NOT_IN':
        return [
          texts[step.name](first, this.#joined(step.children.slice(1).map((child) => this.#value(child))), answer),
        ];
      case 'AND':
        return [...this.#conditions(step), step.result === true ? texts.allHold : texts.notAllHold];
      case 'OR':
        return [...this.#conditions(step), step.result === true ? texts.oneHolds : texts.noneHolds];
      case 'NOT':
        return [...this.#conditions(step), texts.reversed(answer.toLowerCase())];
      case 'IF':
        return this.#choice(step, result);
      case 'AGE':
        return [texts.AGE(first, rest[0] ?? '', result)];
      case 'DATE_ADD':
        return [texts.DATE_ADD(first, result)];
      case 'DATE_DIFF':
        return [
          texts.DATE_DIFF(first, rest[0] ?? '', `${result} ${this.#say(step.children[2]?.result ?? null, null)}`),
        ];
      default:
        return [texts.other(result)];
    }
  }

  /** `$x = true` is asked as “x?”. */
  #comparison(
    step: Trace,
    name: 'EQUALS' | 'NOT_EQUALS' | 'GREATER_THAN' | 'LESS_THAN' | 'GREATER_THAN_OR_EQUAL' | 'LESS_THAN_OR_EQUAL',
    one: string,
    other: string,
    answer: string,
  ): string {
    const [subject, value] = step.children;
    if (name === 'EQUALS' && subject?.kind === 'value' && typeof value?.result === 'boolean') {
      const { label } = knownIn(this.#article, subject.name);
      return this.#texts.isTrue(
        capital(label),
        capital(isTrue(subject.result ?? null) ? this.#texts.yes : this.#texts.no),
      );
    }
    return this.#texts[name](one, other, answer);
  }

  /** Conditions that are a bare truth value get their own sentence. */
  #conditions(step: Trace): string[] {
    if (step.kind === 'branch' && !step.name.startsWith('CASE')) return [];
    return step.children.flatMap((child) => {
      if (child.kind !== 'value') return [];
      const { label } = knownIn(this.#article, child.name);
      return [
        this.#texts.isTrue(capital(label), capital(isTrue(child.result ?? null) ? this.#texts.yes : this.#texts.no)),
      ];
    });
  }

  #choice(step: Trace, result: string): string[] {
    const chosen = step.children.at(-1);
    if (chosen?.kind !== 'branch' || !/^(THEN|DEFAULT)$/.test(chosen.name)) return [];
    const [value] = chosen.children;
    const said = value?.kind === 'value' ? this.#part(value) : result;
    return [chosen.name === 'THEN' ? this.#texts.caseHolds(said) : this.#texts.otherwise(said)];
  }

  #joined(parts: readonly string[]): string {
    return parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(', ')} ${this.#texts.and} ${parts.at(-1) ?? ''}`;
  }

  /** The unit of the parts of an operation whose parts are of one kind: an amount is compared with an amount. */
  #shared(step: Trace): string | null {
    return step.children.map((child) => this.#unit(child)).find((unit) => unit !== null) ?? null;
  }

  #part(step: Trace, shared: string | null = null): string {
    const value = this.#say(step.result ?? null, this.#unit(step) ?? shared);
    return step.kind === 'value' ? `${knownIn(this.#article, step.name).label} (${value})` : value;
  }

  #value(step: Trace): string {
    return this.#say(step.result ?? null, this.#unit(step));
  }

  #say(value: Value, unit: string | null): string {
    return sayValue(value, unit, this.#language);
  }

  #unit(step: Trace): string | null {
    if (step.kind === 'value') return knownIn(this.#article, step.name).unit;
    const units = step.children.map((child) => this.#unit(child)).filter((unit) => unit !== null);
    if (step.kind === 'branch' || (step.kind === 'operation' && arithmetic.has(step.name))) {
      return step.name === 'IF'
        ? step.children.at(-1)
          ? this.#unit(step.children.at(-1) ?? step)
          : null
        : (units[0] ?? null);
    }
    if (step.kind !== 'operation' || step.name !== 'MULTIPLY') return null;
    const real = units.filter((unit) => unit !== 'ratio' && unit !== 'percentage');
    return real.length === 1 ? (real[0] ?? null) : null;
  }
}
