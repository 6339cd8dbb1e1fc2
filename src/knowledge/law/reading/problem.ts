import type { Bilingual } from '../../../kernel/errors.ts';

/** Something wrong with a law file, in words that its author can act upon. */
export interface LawProblem {
  /** Name of the file as the caller gave it. */
  readonly file: string;
  /** Number of the article, or null outside the articles. */
  readonly article: string | null;
  /** Path of the field, such as `machine_readable.execution.actions[0].value`; empty for the whole file. */
  readonly field: string;
  /** An `error` makes the file unfit; a `warning` asks a person to look. */
  readonly weight: 'error' | 'warning';
  readonly message: Bilingual;
}

/** One line: file, article, field and what is wrong. */
export function problemLine(problem: LawProblem, language: 'nl' | 'en'): string {
  const article = problem.article === null ? '' : `${language === 'nl' ? 'artikel' : 'article'} ${problem.article}`;
  return [problem.file, article, problem.field, problem.message[language]].filter(Boolean).join(': ');
}
