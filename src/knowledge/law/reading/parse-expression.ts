import type { Expression, Operation, OperationName } from '../model/expression.ts';
import { operations } from '../model/expression.ts';
import { isRecord, type Value, type ValueRecord } from '../values/value.ts';
import { ExpressionProblem } from './expression-problem.ts';
import { limits } from './limits.ts';
import { OperationParts } from './operation-parts.ts';

const known: ReadonlySet<string> = new Set(operations);
/** Names of older schemas that are still read. */
const oldNames: Readonly<Record<string, OperationName>> = { SWITCH: 'IF', SUBTRACT_DATE: 'DATE_DIFF' };

/** Reads what stands at `path`; throws ExpressionProblem. */
export function parseExpression(value: Value, path: string, depth = 0): Expression {
  if (depth > limits.operations) {
    throw new ExpressionProblem(
      path,
      `bewerkingen staan dieper dan ${limits.operations} niveaus in elkaar`,
      `Maximum operation depth exceeded: ${limits.operations} levels`,
    );
  }
  if (typeof value === 'string' && value.startsWith('$')) return variable(value, path);
  if (value !== null && typeof value === 'object' && isRecord(value) && 'operation' in value) {
    return parseOperation(value, path, depth);
  }
  return { kind: 'literal', value };
}

function variable(text: string, path: string): Expression {
  const [name = '', ...rest] = text.slice(1).split('.');
  if (!name || rest.includes('') || rest.length > 32) {
    throw new ExpressionProblem(path, `“${text}” is geen geldige verwijzing`, `“${text}” is no valid reference`);
  }
  return { kind: 'variable', name, path: rest };
}

/** Reads an operation; the record may also be a whole action. */
export function parseOperation(record: ValueRecord, path: string, depth = 0): Operation {
  const written = record['operation'];
  const name = typeof written === 'string' ? (oldNames[written] ?? written) : '';
  if (!known.has(name)) {
    throw new ExpressionProblem(
      `${path}.operation`,
      `onbekende bewerking “${String(written)}”`,
      `unknown operation “${String(written)}”`,
    );
  }
  const parts = new OperationParts(record, path, depth, parseExpression);
  const operation: Operation = { kind: 'operation', name: name as OperationName, ...parts.of(name as OperationName) };
  return written === name ? operation : { ...operation, oldName: String(written) };
}
