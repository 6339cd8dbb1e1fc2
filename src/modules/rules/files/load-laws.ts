import { readLaw, type Law, type LawProblem } from '../../../knowledge/law/index.ts';
import { filesUnder, isYaml } from './find-files.ts';
import { readText } from './read-text.ts';

/** Law files found at some paths: the laws that can be executed, and what is wrong with the others. */
export interface LoadedLaws {
  readonly laws: readonly Law[];
  /** The file of every law, in the order of `laws`. */
  readonly files: readonly string[];
  readonly problems: readonly LawProblem[];
}

/** Reads every law file under the paths; YAML files of other kinds (notes, vocabularies) are passed over. */
export function loadLaws(paths: readonly string[]): LoadedLaws {
  const laws: Law[] = [];
  const files: string[] = [];
  const problems: LawProblem[] = [];
  for (const file of new Set(paths.flatMap(filesUnder).filter(isYaml))) {
    const text = readText(file);
    if (text === null || !looksLikeLaw(text)) continue;
    const read = readLaw(text, file);
    if (read.ok) {
      laws.push(read.value.law);
      files.push(file);
    } else problems.push(...read.problem);
  }
  return { laws, files, problems };
}

/** A law file names its id and its articles at the start of a line. */
export const looksLikeLaw = (text: string): boolean =>
  /^["']?\$id["']?\s*:/m.test(text) && /^["']?articles["']?\s*:/m.test(text);
