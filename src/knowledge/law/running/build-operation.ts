import type { BoundOperation } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import { makeAdd, makeDivide, makeMax, makeMin, makeMultiply, makeRounding, makeSubtract } from './arithmetic.ts';
import { makeIf, makeList, makeLogic, makeMembership, makeNot, makeNullCheck } from './choosing.ts';
import { makeEquals, makeOrdered } from './comparing.ts';
import { makeDateOperation } from './date-operations.ts';
import { invalid, type Evaluate } from './evaluate.ts';

/** The closure of an operation from the closures of its parts. */
export function buildOperation(
  { name, precision, hasDefault, inline }: BoundOperation,
  parts: readonly Evaluate[],
): Evaluate {
  const nothing: Evaluate = (): Value => null;
  const [first = nothing, second = nothing] = parts;
  switch (name) {
    case 'ADD':
      return makeAdd(parts);
    case 'SUBTRACT':
      return makeSubtract(parts);
    case 'MULTIPLY':
      return makeMultiply(parts);
    case 'DIVIDE':
      return makeDivide(parts);
    case 'MIN':
      return makeMin(parts);
    case 'MAX':
      return makeMax(parts);
    case 'ROUND':
    case 'CEIL':
    case 'FLOOR':
      return rounding(first, precision, name);
    case 'AND':
      return makeLogic(parts, false);
    case 'OR':
      return makeLogic(parts, true);
    case 'NOT':
      return makeNot(first);
    case 'EQUALS':
    case 'NOT_EQUALS':
      return makeEquals(first, second, name === 'NOT_EQUALS');
    case 'IF':
      return makeIf(parts, hasDefault);
    case 'IN':
    case 'NOT_IN':
      return makeMembership(parts, inline, name === 'NOT_IN');
    case 'LIST':
      return makeList(parts);
    case 'IS_NULL':
    case 'NOT_NULL':
      return makeNullCheck(first, name === 'NOT_NULL');
    case 'AGE':
    case 'DATE':
    case 'DATE_ADD':
    case 'DATE_DIFF':
    case 'DAY_OF_WEEK':
      return makeDateOperation(name, parts);
    default:
      return makeOrdered(name, first, second);
  }
}

/** A wrong precision is an error of the execution, not of the reading. */
function rounding(part: Evaluate, precision: number, way: 'ROUND' | 'CEIL' | 'FLOOR'): Evaluate {
  if (Number.isInteger(precision) && Math.abs(precision) <= 28) return makeRounding(part, precision, way);
  return () => {
    throw invalid(`rounding precision ${precision} out of range [-28, 28]`);
  };
}
