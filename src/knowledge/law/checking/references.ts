import { articleFor, type Corpus } from '../corpus/corpus.ts';
import { within } from '../model/expression.ts';
import type { Article, Law } from '../model/law.ts';
import type { LawProblem } from '../reading/problem.ts';

type Found = Omit<LawProblem, 'file'>;

const error = (article: Article, field: string, nl: string, en: string): Found => ({
  article: article.number,
  field,
  weight: 'error',
  message: { nl, en },
});

const warning = (...words: Parameters<typeof error>): Found => ({ ...error(...words), weight: 'warning' });

/**
 * Checks what a law refers to: variables, outputs of its own and of other laws, open terms, overrides. A law that is
 * not among the files given is a warning, an output that a known law does not have is an error.
 */
export function checkReferences(law: Law, corpus: Corpus): Found[] {
  return law.articles.flatMap((article) => [
    ...inputProblems(law, article, corpus),
    ...variableProblems(article),
    ...declarationProblems(article, corpus),
  ]);
}

function inputProblems(law: Law, article: Article, corpus: Corpus): Found[] {
  return article.inputs.flatMap((input, index): Found[] => {
    const field = `machine_readable.execution.input[${index}].source`;
    const { regulation, endpoint, output = regulation === undefined ? undefined : input.name } = input.source;
    if (output === undefined) return [];
    if (regulation !== undefined && !corpus.has(regulation))
      return [notThere(article, `${field}.regulation`, regulation)];
    const versions = regulation === undefined ? [law] : corpus.versions(regulation);
    if (versions.some((version) => articleFor(version, output, endpoint))) return [];
    const name = regulation ?? law.id;
    return [
      error(
        article,
        `${field}.output`,
        `wet ${name} heeft geen uitkomst “${output}”`,
        `law ${name} has no output “${output}”`,
      ),
    ];
  });
}

const notThere = (article: Article, field: string, id: string): Found =>
  warning(article, field, `wet “${id}” staat niet in deze bestanden`, `law “${id}” is not among these files`);

function variableProblems(article: Article): Found[] {
  const known = new Set<string>([
    'referencedate',
    ...article.definitions.keys(),
    ...article.openTerms.map(({ id }) => id),
  ]);
  for (const { name } of [...article.parameters, ...article.inputs]) known.add(name);
  return article.actions.flatMap(({ output, expression }, index): Found[] => {
    const unknown = expression
      ? [...within(expression)].flatMap((part) =>
          part.kind === 'variable' && !known.has(part.name) ? [part.name] : [],
        )
      : [];
    known.add(output);
    const field = `machine_readable.execution.actions[${index}]`;
    return [...new Set(unknown)].map((name) =>
      warning(
        article,
        field,
        `“$${name}” is hier niet bekend: geen parameter, invoer, definitie of eerdere uitkomst`,
        `“$${name}” is not known here: no parameter, input, definition or earlier output`,
      ),
    );
  });
}

function declarationProblems(article: Article, corpus: Corpus): Found[] {
  const fills = article.implements.map(({ law, article: number, term }, index) => {
    const field = `machine_readable.implements[${index}]`;
    const has = (target: Article): boolean =>
      target.number === number && target.openTerms.some(({ id }) => id === term);
    const gives = article.actions.some(({ output }) => output === term);
    if (!gives)
      return error(
        article,
        field,
        `dit artikel geeft geen uitkomst “${term}”`,
        `this article yields no output “${term}”`,
      );
    return target(
      article,
      corpus,
      law,
      field,
      has,
      `open norm “${term}” in artikel ${number}`,
      `open term “${term}” in article ${number}`,
    );
  });
  const overrides = article.overrides.map(({ law, article: number, output }, index) => {
    const field = `machine_readable.overrides[${index}]`;
    const has = (target: Article): boolean =>
      target.number === number && target.actions.some((action) => action.output === output);
    return target(
      article,
      corpus,
      law,
      field,
      has,
      `uitkomst “${output}” in artikel ${number}`,
      `output “${output}” in article ${number}`,
    );
  });
  return [...fills, ...overrides].filter((found) => found !== null);
}

function target(
  article: Article,
  corpus: Corpus,
  law: string,
  field: string,
  has: (target: Article) => boolean,
  nl: string,
  en: string,
): Found | null {
  if (!corpus.has(law)) return notThere(article, `${field}.law`, law);
  if (corpus.versions(law).some((version) => version.articles.some(has))) return null;
  return error(article, field, `wet ${law} heeft geen ${nl}`, `law ${law} has no ${en}`);
}
