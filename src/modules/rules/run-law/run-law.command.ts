import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Command, CommandInput } from '../../../engine/module/command.ts';
import { Refusal } from '../../../kernel/errors.ts';
import {
  executeWithReceipt,
  explain,
  explanationText,
  lawyersTree,
  toJson,
  type Engine,
  type Outcome,
} from '../../../knowledge/law/index.ts';
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

const ways = ['text', 'tree', 'json'];

/** `law run LAW OUTPUT --date D --input FILE`: executes a law, with its explanation and receipt if asked. */
export const runLaw: Command = {
  name: 'law run',
  summary: 'Execute a law and explain the outcome',
  arguments: [
    { name: 'law', help: 'Id of the law, or its file', required: true },
    { name: 'output', help: 'Outcome asked; several with commas between them', required: true },
  ],
  options: [
    dateOption,
    { flags: '--input <file>', help: 'JSON with parameters, facts and tables, or one flat record' },
    { flags: '--explain <way>', help: 'text for a person, tree for lawyers, or json' },
    { flags: '--receipt <file>', help: 'Write a receipt that `law verify` repeats' },
    lawsOption,
    languageOption,
  ],
  example:
    'weerklank law run inkomensregeling_zonnedaal inkomenstoeslag --date 2026-01-01 --input person.json --explain text',
  run: (input) => refusable(input, () => run(input)),
};

function run({ words, options, io }: CommandInput): number {
  const [given, asked] = words;
  const way = textOption(options, 'explain');
  if (given === undefined || asked === undefined || (way !== null && !ways.includes(way))) {
    throw new Refusal('invalid', {
      nl: 'Gebruik: law run WET UITKOMST --date DAG --input BESTAND [--explain text|tree|json]',
      en: 'Use: law run LAW OUTPUT --date DAY --input FILE [--explain text|tree|json]',
    });
  }
  const date = dateOf(options);
  const { engine, law, folder } = benchFor(given, options);
  const question = { law, outputs: asked.split(',').map((name) => name.trim()), date, explain: way !== null };
  const result = executeWithReceipt(engine, question, readInput(textOption(options, 'input')));
  if (!result.ok) {
    io.err(result.problem.message);
    return 1;
  }
  const { outcome, receipt } = result.value;
  if (way === null)
    for (const name of outcome.asked) io.out(`${name}: ${JSON.stringify(toJson(outcome.outputs[name] ?? null))}`);
  else
    explained(way, engine, outcome, date, languageOf(options))
      .split('\n')
      .forEach((line) => io.out(line));
  const file = textOption(options, 'receipt');
  if (file !== null)
    keep(file, `${JSON.stringify({ ...receipt, sources: [relative(process.cwd(), folder) || '.'] }, null, 2)}\n`);
  return 0;
}

function explained(way: string, engine: Engine, outcome: Outcome, date: string, language: 'nl' | 'en'): string {
  if (way === 'tree') return outcome.trace ? lawyersTree(outcome.trace) : '';
  const explanation = explain(outcome, engine.corpus, date, language);
  if (way === 'text') return explanationText(explanation, language);
  const outputs = Object.fromEntries(Object.entries(outcome.outputs).map(([name, value]) => [name, toJson(value)]));
  return JSON.stringify({ outputs, provenance: outcome.provenance, explanation, trace: outcome.trace }, null, 2);
}

/** A receipt holds values of a person: only its owner may read the file. */
function keep(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new Refusal('invalid', { nl: `${file} kan niet worden geschreven.`, en: `${file} cannot be written.` });
  }
}
