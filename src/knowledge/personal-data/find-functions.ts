import type { FunctionSpan } from './personal-data.ts';
import { functionWords } from './persons/functions.ts';
import { scan } from './text/scan.ts';

/** The words that say what somebody does ("de minister", "een consulent"), apart from persons; never masked. */
export function findFunctions(text: string): FunctionSpan[] {
  const tokens = scan(text);
  return functionWords(tokens).map(({ first, last, official }) => {
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    return { start, end, text: text.slice(start, end), official };
  });
}
