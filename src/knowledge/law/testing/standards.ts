import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Corpus } from '../corpus/corpus.ts';
import { readLaw } from '../reading/parse-law.ts';

/** The test material of RegelRecht, beside the project; tests skip where it is not there. */
export const standards = resolve(import.meta.dirname, '../../../../../shared/standards/regelrecht');
export const hasStandards = existsSync(standards);

/** Own demonstration laws. */
export const ownLaws = resolve(import.meta.dirname, '../../../../laws');

/** Files under a folder whose name ends so, in alphabetical order. */
export function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => resolve(folder, name));
}

export const textOf = (file: string): string => readFileSync(file, 'utf8');

/** All laws under a folder. */
export function corpusIn(folder: string): Corpus {
  const laws = filesIn(folder, '.yaml').flatMap((file) => {
    const read = readLaw(textOf(file), file);
    return read.ok ? [read.value.law] : [];
  });
  return new Corpus(laws);
}
