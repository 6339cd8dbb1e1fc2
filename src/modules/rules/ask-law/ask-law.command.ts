import type { Command, CommandInput } from '../../../engine/module/command.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { askingOrder, groundOf, LawError, Weigher, type Leaf, type Value } from '../../../knowledge/law/index.ts';
import {
  benchFor,
  dateOf,
  dateOption,
  languageOf,
  languageOption,
  lawsOption,
  refusable,
  textOption,
} from '../files/command-help.ts';
import { readInput } from '../files/read-input.ts';
import { rulesTexts } from '../texts/texts.ts';
import { readAnswer, wording } from './read-answer.ts';
import { Sayer } from './say-standing.ts';

/** `law ask LAW OUTPUT --date D`: a dialogue that asks only what still matters. */
export const askLaw: Command = {
  name: 'law ask',
  summary: 'Find out an outcome by questions that still matter',
  arguments: [
    { name: 'law', help: 'Id of the law, or its file', required: true },
    { name: 'output', help: 'Outcome asked', required: true },
  ],
  options: [
    dateOption,
    { flags: '--input <file>', help: 'JSON with what is known already' },
    lawsOption,
    languageOption,
  ],
  example: 'weerklank law ask huurregeling_zonnedaal huurbijdrage --date 2026-03-01',
  run: (input) => refusable(input, () => ask(input)),
};

async function ask(input: CommandInput): Promise<number> {
  const { words, options, io } = input;
  const [given, output] = words;
  const language = languageOf(options);
  const texts = rulesTexts(language);
  if (given === undefined || output === undefined) {
    throw new Refusal('invalid', {
      nl: 'Gebruik: law ask WET UITKOMST --date DAG',
      en: 'Use: law ask LAW OUTPUT --date DAY',
    });
  }
  const { engine, law } = benchFor(given, options);
  const question = { law, outputs: [output], date: dateOf(options) };
  const known = readInput(textOption(options, 'input'));
  const facts: Record<string, Value> = { ...known.facts };
  const unknown = new Set<string>();
  try {
    const ground = groundOf(engine, question, Object.keys(known.parameters));
    const sayer = new Sayer(engine, question, language);
    io.out(texts.start(sayer.label, sayer.lawName));
    io.out(texts.assumption);
    for (;;) {
      const sofar = { parameters: known.parameters, facts };
      const weigher = new Weigher(ground, question.outputs, sofar, { amountsNotNegative: true });
      const answer = weigher.answer(new Map());
      const [next] = askingOrder(weigher, answer).filter(({ leaf }) => !unknown.has(leaf.name));
      const bounds = sayer.bounds(answer.outputs[output]);
      if (bounds !== null) io.out(bounds);
      if (!next) return sayer.conclude(answer, sofar, io);
      const value = await askOne(input, next.leaf);
      if (value === null) unknown.add(next.leaf.name);
      else facts[next.leaf.name] = value.value;
    }
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    io.err(texts.fails(error.message));
    return 1;
  }
}

/** Asks until the answer can be read; null when the person does not know. */
async function askOne({ io, options }: CommandInput, leaf: Leaf): Promise<{ value: Value } | null> {
  const language = languageOf(options);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const typed = await io.ask(wording(leaf, language));
    if (typed.trim() === '' || typed.trim() === '?') return null;
    const value = readAnswer(leaf, typed);
    if (value !== undefined) return { value };
    io.out(rulesTexts(language).notUnderstood);
  }
  return null;
}
