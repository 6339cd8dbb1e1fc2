import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandInput, CommandOption } from '../../../engine/module/command.ts';
import { isDate, parseDate, type Language } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { Corpus, Engine } from '../../../knowledge/law/index.ts';
import { isYaml, lawFoldersOf } from './find-files.ts';
import { loadLaws } from './load-laws.ts';

/** The project's own demonstration laws. */
export const ownLaws = resolve(import.meta.dirname, '../../../../laws');

export const lawsOption: CommandOption = {
  flags: '--laws <path>',
  help: 'Folder with law files; `laws` where not given',
};
export const languageOption: CommandOption = { flags: '--language <language>', help: 'nl or en', default: 'nl' };
export const dateOption: CommandOption = {
  flags: '--date <date>',
  help: 'Day for which to calculate, such as 2025-01-31',
};

/** Text of an option, or null where it was not given. */
export const textOption = (options: CommandInput['options'], name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

export const languageOf = (options: CommandInput['options']): Language => (options['language'] === 'en' ? 'en' : 'nl');

/** The day asked; throws Refusal. */
export function dateOf(options: CommandInput['options']): string {
  const given = textOption(options, 'date');
  const date = given === null ? null : isDate(given) ? given : parseDate(given);
  if (date !== null) return date;
  throw new Refusal('invalid', {
    nl: 'Geef een bestaande dag op, bijvoorbeeld --date 2025-01-31.',
    en: 'Give an existing day, for example --date 2025-01-31.',
  });
}

/** Laws for a command about one law, given by its id or by its file. */
export interface Bench {
  readonly engine: Engine;
  readonly law: string;
  /** Folder that the laws were read from. */
  readonly folder: string;
}

/** Loads the laws and finds the one asked; throws Refusal. */
export function benchFor(given: string, options: CommandInput['options']): Bench {
  const isFile = isYaml(given) && existsSync(given);
  const own = existsSync('laws') ? resolve('laws') : ownLaws;
  const folder = resolve(textOption(options, 'laws') ?? (isFile ? (lawFoldersOf(given)[0] ?? given) : own));
  const loaded = loadLaws(isFile ? [folder, given] : [folder]);
  const law = isFile ? loaded.laws.at(loaded.files.indexOf(resolve(given)))?.id : given;
  const engine = new Engine(new Corpus(loaded.laws));
  if (law !== undefined && engine.corpus.has(law)) return { engine, law, folder };
  throw new Refusal('not-found', {
    nl: `De wet “${given}” staat niet in ${folder}.`,
    en: `The law “${given}” is not in ${folder}.`,
  });
}

/** Runs a command; a Refusal becomes a line on standard error and exit code 2. */
export async function refusable(input: CommandInput, work: () => Promise<number> | number): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    input.io.err(error.text[languageOf(input.options)]);
    return 2;
  }
}
