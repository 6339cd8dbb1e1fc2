import { asRecord } from '../reading/record.ts';
import type { Value } from '../values/value.ts';
import { legalBasis, plainOr, variable } from './common-shapes.ts';
import { depending, list, record, text, whole, type Report, type Shape } from './shape.ts';

const operand: Shape = plainOr(depending((value) => operationShape(asRecord(value)['operation'] ?? null)));
const operands = list(operand);
const precision = whole(-28, 28);

interface Parts {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, Shape>>;
}

const arithmetic: Parts = { required: ['values'], fields: { values: operands } };
const rounding: Parts = { required: ['value', 'precision'], fields: { value: operand, precision } };
const logic: Parts = { required: ['conditions'], fields: { conditions: operands } };
const comparison: Parts = { required: ['subject'], fields: { subject: operand, value: operand } };
const unit = depending((value) =>
  typeof value === 'string' && value.startsWith('$') ? variable : text({ oneOf: ['days', 'months', 'years'] }),
);
const branch = record({ closed: true, required: ['when', 'then'], fields: { when: operand, then: operand } });

/** The fields of every operation of the schema. */
const parts: Readonly<Record<string, Parts>> = {
  ADD: arithmetic,
  SUBTRACT: arithmetic,
  MULTIPLY: arithmetic,
  DIVIDE: arithmetic,
  MIN: arithmetic,
  MAX: arithmetic,
  ROUND: rounding,
  CEIL: rounding,
  FLOOR: rounding,
  AND: logic,
  OR: logic,
  NOT: { required: ['value'], fields: { value: operand } },
  EQUALS: comparison,
  GREATER_THAN: comparison,
  LESS_THAN: comparison,
  GREATER_THAN_OR_EQUAL: comparison,
  LESS_THAN_OR_EQUAL: comparison,
  IF: { required: ['cases'], fields: { cases: list(branch), default: operand } },
  IN: { required: ['subject'], fields: { subject: operand, value: operand, values: operands } },
  LIST: { required: ['items'], fields: { items: operands } },
  AGE: { required: ['date_of_birth', 'reference_date'], fields: { date_of_birth: operand, reference_date: operand } },
  DATE_ADD: {
    required: ['date'],
    fields: { date: operand, years: operand, months: operand, weeks: operand, days: operand },
  },
  DATE: { required: ['year', 'month', 'day'], fields: { year: operand, month: operand, day: operand } },
  DAY_OF_WEEK: { required: ['date'], fields: { date: operand } },
  DATE_DIFF: { required: ['from', 'to', 'in'], fields: { from: operand, to: operand, in: unit } },
};

const operationName = text({ oneOf: Object.keys(parts) });

const shapes = new Map(
  Object.entries(parts).map(([name, { required, fields }]) => [
    name,
    record({
      closed: true,
      required: ['operation', ...required],
      fields: { ...fields, operation: operationName, legal_basis: legalBasis },
    }),
  ]),
);

function operationShape(name: Value): Shape {
  const shape = typeof name === 'string' ? shapes.get(name) : undefined;
  return shape ?? record({ required: ['operation'], fields: { operation: operationName } });
}

const rounds = new Set(['ROUND', 'CEIL', 'FLOOR']);

/** An action of an article: a value, or an operation with its operands. */
export const action: Shape = (value: Value, field: string, report: Report) => {
  record({
    closed: true,
    required: ['output'],
    fields: {
      output: text(),
      value: operand,
      operation: operationName,
      values: operands,
      precision,
      resolve: record({ fields: { type: text(), output: text(), match: record({}) } }),
      legal_basis: legalBasis,
    },
  })(value, field, report);
  const given = asRecord(value);
  if (typeof given['operation'] === 'string' && rounds.has(given['operation']) && !('precision' in given)) {
    report(`${field}.precision`, 'ontbreekt', 'is missing');
  }
};
