import type { Expression, Operation, OperationName } from '../model/expression.ts';
import type { Article, Law } from '../model/law.ts';
import { add } from '../values/decimal.ts';
import { isNum, readNumber } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** A law with one small error in it. */
export interface Mutant {
  readonly change: string;
  readonly law: Law;
}

const swaps: Readonly<Partial<Record<OperationName, readonly OperationName[]>>> = {
  ADD: ['SUBTRACT'],
  SUBTRACT: ['ADD'],
  MULTIPLY: ['DIVIDE'],
  DIVIDE: ['MULTIPLY'],
  MIN: ['MAX'],
  MAX: ['MIN'],
  AND: ['OR'],
  OR: ['AND'],
  EQUALS: ['NOT_EQUALS'],
  GREATER_THAN: ['GREATER_THAN_OR_EQUAL', 'LESS_THAN_OR_EQUAL'],
  GREATER_THAN_OR_EQUAL: ['GREATER_THAN', 'LESS_THAN'],
  LESS_THAN: ['LESS_THAN_OR_EQUAL', 'GREATER_THAN_OR_EQUAL'],
  LESS_THAN_OR_EQUAL: ['LESS_THAN', 'GREATER_THAN'],
  ROUND: ['CEIL', 'FLOOR'],
  CEIL: ['ROUND', 'FLOOR'],
  FLOOR: ['ROUND', 'CEIL'],
};

/** Every law that differs in one number, operation or order of parts from the one given. */
export function mutantsOf(law: Law): Mutant[] {
  return law.articles.flatMap((article, index) =>
    articleMutants(article).map(({ change, mutated }) => ({
      change: `article ${article.number}: ${change}`,
      law: { ...law, articles: law.articles.map((other, at) => (at === index ? mutated : other)) },
    })),
  );
}

interface ArticleMutant {
  readonly change: string;
  readonly mutated: Article;
}

function articleMutants(article: Article): ArticleMutant[] {
  const definitions = [...article.definitions].flatMap(([name, definition]) =>
    otherValues(definition.value).map((value) => ({
      change: `${name} becomes ${String(value)}`,
      mutated: { ...article, definitions: new Map(article.definitions).set(name, { ...definition, value }) },
    })),
  );
  const actions = article.actions.flatMap((action, index) =>
    (action.expression ? mutations(action.expression) : []).map(({ change, expression }) => ({
      change: `${action.output}: ${change}`,
      mutated: {
        ...article,
        actions: article.actions.map((other, at) => (at === index ? { ...other, expression } : other)),
      },
    })),
  );
  return [...definitions, ...actions];
}

function otherValues(value: Value): Value[] {
  if (isNum(value)) return typeof value === 'number' ? [value + 1, value - 1] : [add(value, readNumber('0.01') ?? 0)];
  return typeof value === 'boolean' ? [!value] : [];
}

interface Mutation {
  readonly change: string;
  readonly expression: Expression;
}

function mutations(expression: Expression): Mutation[] {
  if (expression.kind === 'literal') {
    return otherValues(expression.value).map((value) => ({
      change: `a value becomes ${String(value)}`,
      expression: { kind: 'literal', value },
    }));
  }
  if (expression.kind === 'variable') return [];
  return [...operationMutations(expression), ...partMutations(expression)];
}

function operationMutations(operation: Operation): Mutation[] {
  const renamed = (swaps[operation.name] ?? []).map((name) => ({
    change: `${operation.name} becomes ${name}`,
    expression: { ...operation, name },
  }));
  if (operation.name === 'IF' && operation.parts[0]) {
    const not: Operation = { kind: 'operation', name: 'NOT', parts: [operation.parts[0]] };
    return [{ change: 'IF turns round', expression: { ...operation, parts: [not, ...operation.parts.slice(1)] } }];
  }
  if (operation.name !== 'SUBTRACT' && operation.name !== 'DIVIDE') return renamed;
  return [
    ...renamed,
    { change: `${operation.name} turns round`, expression: { ...operation, parts: [...operation.parts].reverse() } },
  ];
}

function partMutations(operation: Operation): Mutation[] {
  return operation.parts.flatMap((part, index) =>
    mutations(part).map(({ change, expression }) => ({
      change,
      expression: { ...operation, parts: operation.parts.map((other, at) => (at === index ? expression : other)) },
    })),
  );
}
