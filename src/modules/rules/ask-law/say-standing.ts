import type { CommandIo } from '../../../engine/module/command.ts';
import type { Language } from '../../../kernel/dates.ts';
import {
  discretionIn,
  explain,
  explanationText,
  LawError,
  outputField,
  plainName,
  sayValue,
  turningPoints,
  type Engine,
  type KnownSoFar,
  type PartialAnswer,
  type Question,
  type Standing,
  type Value,
} from '../../../knowledge/law/index.ts';
import { rulesTexts, type RulesTexts } from '../texts/texts.ts';

/** Says what stands of one output, and in the end why. */
export class Sayer {
  readonly label: string;
  readonly lawName: string;
  readonly #engine: Engine;
  readonly #question: Question;
  readonly #language: Language;
  readonly #texts: RulesTexts;
  readonly #unit: string | null;

  constructor(engine: Engine, question: Question, language: Language) {
    const [output = ''] = question.outputs;
    const field = outputField(engine, question, output);
    this.label = plainName(output);
    this.lawName = engine.corpus.inForce(question.law, question.date).name;
    this.#engine = engine;
    this.#question = question;
    this.#language = language;
    this.#texts = rulesTexts(language);
    this.#unit = field?.unit ?? null;
  }

  /** The bounds that are certain already; null when there are none. */
  bounds(standing: Standing | undefined): string | null {
    if (standing?.kind !== 'range') return null;
    const { min, max } = standing;
    const say = (value: NonNullable<typeof min>): string => sayValue(value, this.#unit, this.#language);
    if (min !== null && max !== null) return this.#texts.between(this.label, say(min), say(max));
    if (max !== null) return this.#texts.atMost(this.label, say(max));
    return min === null ? null : this.#texts.atLeast(this.label, say(min));
  }

  /** The end of the dialogue: the outcome with its reasons, or what is still missing. */
  conclude(answer: PartialAnswer, sofar: KnownSoFar, io: CommandIo): number {
    const standing = answer.outputs[this.#question.outputs[0] ?? ''];
    if (standing?.kind === 'fails') {
      io.out(this.#texts.fails(standing.error.message));
      return 1;
    }
    if (standing?.kind !== 'known') {
      io.out(this.#texts.open(this.label, answer.needs.map(({ name }) => plainName(name)).join(', ')));
      return 1;
    }
    io.out(this.#texts.stands(this.label, sayValue(standing.value, this.#unit, this.#language)));
    this.#reasons({ ...sofar, parameters: filled(answer, sofar) }).forEach((line) => io.out(line));
    return 0;
  }

  #reasons(sofar: KnownSoFar): string[] {
    const lines: string[] = [];
    const result = this.#engine.execute({ ...this.#question, explain: true }, sofar);
    if (result.ok) {
      const text = explanationText(
        explain(result.value, this.#engine.corpus, this.#question.date, this.#language),
        this.#language,
      );
      lines.push('', ...text.split('\n'));
    }
    return [...lines, ...this.#turns(sofar), ...this.#people(sofar)];
  }

  #turns(sofar: KnownSoFar): string[] {
    try {
      const { points } = turningPoints(this.#engine, this.#question, sofar);
      const turns = points.map(({ leaf, value, outcome }) =>
        this.#texts.turn(
          leaf.description || plainName(leaf.name),
          sayValue(value, leaf.unit, this.#language),
          sayValue(outcome, this.#unit, this.#language),
        ),
      );
      return turns.length > 0 ? ['', this.#texts.turning, ...turns] : [];
    } catch (error) {
      if (error instanceof LawError) return [];
      throw error;
    }
  }

  #people({ parameters }: KnownSoFar): string[] {
    const places = discretionIn(this.#engine, this.#question, Object.keys(parameters));
    const lines = places.map(({ article, law, text }) => this.#texts.place(article, law, text));
    return lines.length > 0 ? ['', this.#texts.discretion, ...lines] : [];
  }
}

/** Parameters as the law wants them: what the person answered, and nothing for what turned out not to matter. */
function filled({ ground }: PartialAnswer, { parameters, facts = {} }: KnownSoFar): Record<string, Value> {
  const all = ground.parameters.map((name): [string, Value] => [name, parameters[name] ?? facts[name] ?? null]);
  return Object.fromEntries(all);
}
