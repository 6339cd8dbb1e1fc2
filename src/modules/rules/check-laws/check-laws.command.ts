import { relative, resolve } from 'node:path';
import type { Command } from '../../../engine/module/command.ts';
import {
  checkLaw,
  checkReferences,
  Corpus,
  noteProblems,
  problemLine,
  readNotes,
  type Law,
  type LawNote,
  type LawProblem,
} from '../../../knowledge/law/index.ts';
import { languageOf, languageOption, refusable } from '../files/command-help.ts';
import { filesUnder, isYaml } from '../files/find-files.ts';
import { looksLikeLaw } from '../files/load-laws.ts';
import { readText } from '../files/read-text.ts';

/** `law check PATH…`: schema, units and references of every law file found there, and the places of notes. */
export const checkLaws: Command = {
  name: 'law check',
  summary: 'Check files: schema, units and references',
  arguments: [{ name: 'path', help: 'Files or folders with laws', required: true, many: true }],
  options: [languageOption],
  example: 'weerklank law check laws',
  run: (input) =>
    refusable(input, () => {
      const { words, options, io } = input;
      const language = languageOf(options);
      if (words.length === 0) {
        io.err(language === 'nl' ? 'Noem een bestand of map.' : 'Name a file or folder.');
        return 2;
      }
      const { checked, problems } = checkFiles(words);
      for (const problem of problems)
        io.out(`${problem.weight === 'error' ? 'FAIL' : 'warn'} ${problemLine(problem, language)}`);
      const errors = new Set(problems.filter(({ weight }) => weight === 'error').map(({ file }) => file)).size;
      io.out(
        language === 'nl'
          ? `${checked} bestanden: ${checked - errors} in orde, ${errors} met fouten`
          : `${checked} files: ${checked - errors} in order, ${errors} with errors`,
      );
      return errors > 0 ? 1 : 0;
    }),
};

function checkFiles(paths: readonly string[]): { checked: number; problems: LawProblem[] } {
  const named = new Set(paths.map((path) => resolve(path)));
  const problems: LawProblem[] = [];
  const sound: { law: Law; file: string }[] = [];
  const notes: { notes: readonly LawNote[]; file: string }[] = [];
  let checked = 0;
  for (const path of new Set(paths.flatMap(filesUnder).filter(isYaml))) {
    const text = readText(path);
    const file = relative(process.cwd(), path) || path;
    if (text === null) {
      problems.push({
        file,
        article: null,
        field: '',
        weight: 'error',
        message: { nl: 'het bestand is te groot', en: 'the file is too large' },
      });
      checked += 1;
      continue;
    }
    if (/^annotations\s*:/m.test(text)) {
      const read = readNotes(text, file);
      if (read.ok) notes.push({ notes: read.value, file });
      else problems.push(...read.problem);
      checked += 1;
      continue;
    }
    if (!looksLikeLaw(text) && !named.has(path)) continue;
    checked += 1;
    const result = checkLaw(text, file);
    problems.push(...(result.ok ? result.value.warnings : result.problem));
    if (result.ok) sound.push({ law: result.value.law, file });
  }
  const corpus = new Corpus(sound.map(({ law }) => law));
  for (const { law, file } of sound)
    problems.push(...checkReferences(law, corpus).map((problem) => ({ ...problem, file })));
  for (const each of notes) problems.push(...noteProblems(each.notes, corpus, each.file));
  return { checked, problems };
}
