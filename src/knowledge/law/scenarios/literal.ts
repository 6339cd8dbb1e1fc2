import { TooLarge } from '../values/decimal.ts';
import { readNumber } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/**
 * What a written value means, whether in quotes, bare or in a table cell: the content decides (`value_typing` of the
 * grammar). `true`, `false`, `null` and numbers are what they say, an empty cell is null, anything else is text.
 */
export function literal(text: string): Value {
  const trimmed = text.trim();
  if (trimmed === 'true') return true;
  if (trimmed === 'false') return false;
  if (trimmed === 'null' || trimmed === '') return null;
  try {
    return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(trimmed) ? (readNumber(normal(trimmed)) ?? trimmed) : trimmed;
  } catch (error) {
    if (error instanceof TooLarge) return trimmed;
    throw error;
  }
}

const normal = (text: string): string => text.replace(/^([+-]?)\./, '$10.').replace(/\.$/, '');
