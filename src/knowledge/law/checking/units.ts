import type { Expression, Operation } from '../model/expression.ts';
import type { Article, Law } from '../model/law.ts';
import type { LawProblem } from '../reading/problem.ts';

/** Unit of a value as far as the law tells: null when it does not. */
type Unit = string | null;

interface Clash {
  readonly operation: string;
  readonly one: string;
  readonly other: string;
}

const combining = new Set([
  'ADD',
  'SUBTRACT',
  'MIN',
  'MAX',
  'EQUALS',
  'NOT_EQUALS',
  'GREATER_THAN',
  'LESS_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN_OR_EQUAL',
]);
const comparing = new Set([...combining].filter((name) => !['ADD', 'SUBTRACT', 'MIN', 'MAX'].includes(name)));
/** Labels of shares: they scale another unit and leave it as it is. */
const shares = new Set(['ratio', 'percentage']);

/** Operations that combine what cannot be combined, such as eurocents and days (RFC-023). */
export function unitProblems(law: Law): Omit<LawProblem, 'file'>[] {
  return law.articles.flatMap((article) => articleProblems(article));
}

function articleProblems(article: Article): Omit<LawProblem, 'file'>[] {
  const units = new Map<string, Unit>();
  for (const [name, { unit }] of article.definitions) units.set(name, unit);
  for (const { name, unit } of [...article.parameters, ...article.inputs, ...article.outputs]) units.set(name, unit);
  return article.actions.flatMap(({ output, expression }, index) => {
    if (!expression) return [];
    const clashes: Clash[] = [];
    const unit = unitOf(expression, units, clashes);
    const declared = units.get(output) ?? null;
    if (declared === null) units.set(output, unit);
    else if (unit !== null && unit !== declared) clashes.push({ operation: output, one: declared, other: unit });
    return clashes.map(({ operation, one, other }) => ({
      article: article.number,
      field: `machine_readable.execution.actions[${index}]`,
      weight: 'error' as const,
      message: {
        nl: `${operation}: ${one} en ${other} gaan niet samen`,
        en: `Unit mismatch in ${operation}: cannot combine ${one} and ${other}`,
      },
    }));
  });
}

function unitOf(expression: Expression, units: ReadonlyMap<string, Unit>, clashes: Clash[]): Unit {
  if (expression.kind === 'literal') return null;
  if (expression.kind === 'variable') return expression.path.length === 0 ? (units.get(expression.name) ?? null) : null;
  const parts = expression.parts.map((part) => unitOf(part, units, clashes));
  if (combining.has(expression.name)) {
    const known = parts.filter((unit) => unit !== null);
    const other = known.find((unit) => unit !== known[0]);
    if (known[0] !== undefined && other !== undefined)
      clashes.push({ operation: expression.name, one: known[0], other });
    return comparing.has(expression.name) ? null : (known[0] ?? null);
  }
  return resultUnit(expression, parts, clashes);
}

function resultUnit({ name, hasDefault }: Operation, parts: readonly Unit[], clashes: Clash[]): Unit {
  if (name === 'ROUND' || name === 'CEIL' || name === 'FLOOR') return parts[0] ?? null;
  if (name === 'MULTIPLY') {
    const real = parts.filter((unit) => unit !== null && !shares.has(unit));
    return real.length === 1 ? (real[0] ?? null) : null;
  }
  if (name !== 'IF') return null;
  const outcomes = parts.filter((_, index) => index % 2 === 1 || (hasDefault === true && index === parts.length - 1));
  const known = outcomes.filter((unit) => unit !== null);
  const other = known.find((unit) => unit !== known[0]);
  if (known[0] !== undefined && other !== undefined) clashes.push({ operation: name, one: known[0], other });
  return known[0] ?? null;
}
