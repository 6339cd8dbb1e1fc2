import type { Expression, Operation, OperationName } from '../model/expression.ts';
import { isRecord, type Value, type ValueRecord } from '../values/value.ts';
import { ExpressionProblem } from './expression-problem.ts';

const nothing: Expression = { kind: 'literal', value: null };

/** Reads an expression that stands inside another one. */
export type ReadPart = (value: Value, path: string, depth: number) => Expression;

/** The parts of an operation by its name, in the order that the model fixes; throws ExpressionProblem. */
export class OperationParts {
  readonly #record: ValueRecord;
  readonly #path: string;
  readonly #depth: number;
  readonly #read: ReadPart;

  constructor(record: ValueRecord, path: string, depth: number, read: ReadPart) {
    this.#read = read;
    this.#record = record;
    this.#path = path;
    this.#depth = depth;
  }

  of(name: OperationName): Omit<Operation, 'kind' | 'name'> {
    switch (name) {
      case 'ADD':
      case 'SUBTRACT':
      case 'MULTIPLY':
      case 'DIVIDE':
      case 'MIN':
      case 'MAX':
        return { parts: this.#list('values') };
      case 'AND':
      case 'OR':
        return { parts: this.#list('conditions') };
      case 'LIST':
        return { parts: this.#list('items') };
      case 'ROUND':
      case 'CEIL':
      case 'FLOOR':
        return { parts: [this.#roundable()], precision: this.#precision() };
      case 'IF':
        return this.#cases();
      case 'IN':
      case 'NOT_IN':
        return this.#membership();
      case 'IS_NULL':
      case 'NOT_NULL':
        return { parts: [this.#one('subject')] };
      case 'NOT':
        return { parts: [this.#one('value')] };
      case 'AGE':
        return { parts: [this.#one('date_of_birth'), this.#one('reference_date')] };
      case 'DATE':
        return { parts: [this.#one('year'), this.#one('month'), this.#one('day')] };
      case 'DAY_OF_WEEK':
        return { parts: [this.#one('date')] };
      case 'DATE_ADD':
        return {
          parts: [this.#one('date'), ...['years', 'months', 'weeks', 'days'].map((unit) => this.#orZero(unit))],
        };
      case 'DATE_DIFF':
        return this.#difference();
      default:
        return { parts: [this.#one('subject'), this.#one('value')] };
    }
  }

  #one(field: string): Expression {
    if (!(field in this.#record)) throw this.#missing(field);
    return this.#read(this.#record[field] ?? null, `${this.#path}.${field}`, this.#depth + 1);
  }

  #orZero(field: string): Expression {
    return field in this.#record ? this.#one(field) : { kind: 'literal', value: 0 };
  }

  #list(field: string): Expression[] {
    const values = this.#record[field];
    if (!Array.isArray(values) || values.length === 0) throw this.#missing(field);
    return values.map((value: Value, index) => this.#read(value, `${this.#path}.${field}[${index}]`, this.#depth + 1));
  }

  #roundable(): Expression {
    if ('value' in this.#record) return this.#one('value');
    const [only] = this.#list('values');
    return only ?? nothing;
  }

  #precision(): number {
    const precision = this.#record['precision'] ?? 0;
    if (typeof precision !== 'number') throw this.#missing('precision');
    return precision;
  }

  #cases(): Omit<Operation, 'kind' | 'name'> {
    if (!('cases' in this.#record) && 'when' in this.#record) {
      const parts = [this.#one('when'), this.#one('then')];
      return 'else' in this.#record ? { parts: [...parts, this.#one('else')], hasDefault: true } : { parts };
    }
    const cases = this.#record['cases'];
    if (!Array.isArray(cases)) throw this.#missing('cases');
    const parts = cases.flatMap((each: Value, index) => this.#case(each, `${this.#path}.cases[${index}]`));
    return 'default' in this.#record
      ? { parts: [...parts, this.#one('default')], hasDefault: true }
      : { parts, hasDefault: false };
  }

  #case(each: Value, path: string): Expression[] {
    const record = each !== null && typeof each === 'object' && isRecord(each) ? each : {};
    return ['when', 'then'].map((field) => {
      if (!(field in record)) throw new ExpressionProblem(`${path}.${field}`, 'ontbreekt', 'is missing');
      return this.#read(record[field] ?? null, `${path}.${field}`, this.#depth + 1);
    });
  }

  #membership(): Omit<Operation, 'kind' | 'name'> {
    const subject = this.#one('subject');
    if ('values' in this.#record) return { parts: [subject, ...this.#list('values')], inline: true };
    if (!('value' in this.#record)) throw this.#missing('values');
    return { parts: [subject, this.#one('value')], inline: false };
  }

  #difference(): Omit<Operation, 'kind' | 'name'> {
    if ('from' in this.#record) return { parts: [this.#one('from'), this.#one('to'), this.#one('in')] };
    const unit: Expression = 'unit' in this.#record ? this.#one('unit') : { kind: 'literal', value: 'days' };
    return { parts: [this.#one('value'), this.#one('subject'), unit] };
  }

  #missing(field: string): ExpressionProblem {
    const name = String(this.#record['operation']);
    return new ExpressionProblem(
      `${this.#path}.${field}`,
      `${name} heeft “${field}” nodig`,
      `${name} requires '${field}'`,
    );
  }
}
