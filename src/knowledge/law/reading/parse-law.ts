import { createHash } from 'node:crypto';
import type { Bilingual } from '../../../kernel/errors.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { Article, Law } from '../model/law.ts';
import type { Value, ValueRecord } from '../values/value.ts';
import { ExpressionProblem } from './expression-problem.ts';
import { parseArticle } from './parse-article.ts';
import type { LawProblem } from './problem.ts';
import { asRecord, asRecords, asText, textOr } from './record.ts';
import { readYaml } from './yaml.ts';

/** A law file as read: the law to execute and the bare values for the checker. */
export interface ReadLaw {
  readonly law: Law;
  readonly content: Value;
}

const territories = ['gemeente_code', 'provincie_code', 'waterschap_code'];

/**
 * Reads one law file (YAML of RegelRecht schema 0.5.x; operations of older schemas too). It asks only what execution
 * needs; `checkLaw` asks the whole schema. `file` is the name for messages. Never throws.
 */
export function readLaw(text: string, file: string): Result<ReadLaw, readonly LawProblem[]> {
  const yaml = readYaml(text);
  if (!yaml.ok) return fail([problem(file, null, '', yaml.problem)]);
  const record = asRecord(yaml.value);
  const id = asText(record['$id']);
  if (id === null || !Array.isArray(record['articles'])) {
    const field = id === null ? '$id' : 'articles';
    const message = {
      nl: `ontbreekt; dit is geen wetsbestand van RegelRecht`,
      en: `is missing; this is no law file of RegelRecht`,
    };
    return fail([problem(file, null, field, message)]);
  }
  const articles: Article[] = [];
  const problems: LawProblem[] = [];
  for (const article of asRecords(record['articles'])) {
    try {
      articles.push(parseArticle(article));
    } catch (error) {
      if (!(error instanceof ExpressionProblem)) throw error;
      problems.push(problem(file, textOr(article['number'], '?'), error.path, { nl: error.nl, en: error.message }));
    }
  }
  return problems.length > 0 ? fail(problems) : ok({ law: lawOf(record, id, articles, text), content: yaml.value });
}

function problem(file: string, article: string | null, field: string, message: Bilingual): LawProblem {
  return { file, article, field, weight: 'error', message };
}

function lawOf(record: ValueRecord, id: string, articles: readonly Article[], text: string): Law {
  const name = asText(record['name']) ?? asText(record['officiele_titel']) ?? id;
  return {
    id,
    name: name.startsWith('#') ? (constantOf(articles, name.slice(1)) ?? id) : name,
    layer: textOr(record['regulatory_layer'], ''),
    publicationDate: textOr(record['publication_date'], ''),
    validFrom: dateOf(asText(record['valid_from']), articles),
    validTo: asText(record['valid_to']),
    url: textOr(record['url'], ''),
    schemaVersion: /schema\/v(\d+\.\d+\.\d+)/.exec(textOr(record['$schema'], ''))?.[1] ?? '',
    scope: territories.flatMap((parameter) => {
      const code = asText(record[parameter]);
      return code === null ? [] : [{ parameter, code }];
    }),
    legalBasis: asRecords(record['legal_basis']).map((basis) => ({
      law: textOr(basis['law_id'], ''),
      article: textOr(basis['article'], ''),
    })),
    articles,
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

/** `valid_from` may refer to an outcome of the law itself: `#datum_inwerkingtreding`. */
function dateOf(validFrom: string | null, articles: readonly Article[]): string | null {
  return validFrom?.startsWith('#') ? constantOf(articles, validFrom.slice(1)) : validFrom;
}

/** The text that an article of the law simply states as an outcome. */
function constantOf(articles: readonly Article[], output: string): string | null {
  for (const { actions } of articles) {
    const expression = actions.find((action) => action.output === output)?.expression;
    if (expression?.kind === 'literal' && typeof expression.value === 'string') return expression.value;
  }
  return null;
}
