import type { Value } from '../values/value.ts';

export const operations = [
  'ADD',
  'SUBTRACT',
  'MULTIPLY',
  'DIVIDE',
  'MIN',
  'MAX',
  'ROUND',
  'CEIL',
  'FLOOR',
  'AND',
  'OR',
  'NOT',
  'EQUALS',
  'NOT_EQUALS',
  'GREATER_THAN',
  'LESS_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN_OR_EQUAL',
  'IF',
  'IN',
  'NOT_IN',
  'LIST',
  'IS_NULL',
  'NOT_NULL',
  'AGE',
  'DATE_ADD',
  'DATE',
  'DAY_OF_WEEK',
  'DATE_DIFF',
] as const;

export type OperationName = (typeof operations)[number];

/** What stands at the right of a value in a law file. */
export type Expression = Literal | Variable | Operation;

export interface Literal {
  readonly kind: 'literal';
  readonly value: Value;
}

/** `$name` or `$name.property`. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * An operation with its parts in a fixed order:
 * comparisons subject, value · IF when, then, when, then, …, default · IN subject and the list (or its items) ·
 * DATE_ADD date, years, months, weeks, days · AGE birth, reference · DATE year, month, day · DATE_DIFF from, to, unit.
 */
export interface Operation {
  readonly kind: 'operation';
  readonly name: OperationName;
  readonly parts: readonly Expression[];
  /** ROUND, CEIL, FLOOR: decimals kept. */
  readonly precision?: number;
  /** IF: whether the last part is the default. */
  readonly hasDefault?: boolean;
  /** IN: whether the items stand in the law itself. */
  readonly inline?: boolean;
  /** The name the file uses, where it is an old one: SWITCH, SUBTRACT_DATE. */
  readonly oldName?: string;
}

/** Every expression inside, itself included. */
export function* within(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'operation') for (const part of expression.parts) yield* within(part);
}
