import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { Law } from '../model/law.ts';
import { readLaw } from '../reading/parse-law.ts';
import type { LawProblem } from '../reading/problem.ts';
import { asRecord, asRecords, textOr } from '../reading/record.ts';
import type { Value } from '../values/value.ts';
import { checkShape } from './law-shape.ts';
import { unitProblems } from './units.ts';

const schema = /^https:\/\/\S+\/schema\/v0\.5\.\d+\/schema\.json$/;

/**
 * Checks one law file on its own: readable, of schema 0.5.x, executable, units that fit. `ok` holds the law and
 * warnings only. References to other laws are checked by `checkReferences`.
 */
export function checkLaw(
  text: string,
  file: string,
): Result<{ law: Law; warnings: LawProblem[] }, readonly LawProblem[]> {
  const read = readLaw(text, file);
  if (!read.ok) return fail(read.problem);
  const { law, content } = read.value;
  const problems: LawProblem[] = [...schemaProblems(content, file), ...shapeProblems(content, file)];
  problems.push(...unitProblems(law).map((problem) => ({ ...problem, file })));
  const errors = problems.filter(({ weight }) => weight === 'error');
  return errors.length > 0 ? fail(problems) : ok({ law, warnings: problems });
}

function schemaProblems(content: Value, file: string): LawProblem[] {
  const named = asRecord(content)['$schema'];
  const base = { file, article: null, field: '$schema', weight: 'error' as const };
  if (typeof named !== 'string') {
    return [
      {
        ...base,
        message: {
          nl: 'ontbreekt: zonder versie van het schema valt niets te controleren',
          en: 'is missing: without a schema version nothing can be checked',
        },
      },
    ];
  }
  if (schema.test(named.trim())) return [];
  return [{ ...base, message: { nl: 'noemt geen schema 0.5.x', en: 'names no schema 0.5.x' } }];
}

function shapeProblems(content: Value, file: string): LawProblem[] {
  const numbers = asRecords(asRecord(content)['articles']).map((article) => textOr(article['number'], '?'));
  const problems: LawProblem[] = [];
  checkShape(content, (field, nl, en) => {
    const within = /^articles\[(\d+)\]\.?(.*)$/.exec(field);
    const article = within ? (numbers[Number(within[1])] ?? '?') : null;
    problems.push({ file, article, field: within?.[2] ?? field, weight: 'error', message: { nl, en } });
  });
  return problems;
}
