import { readFileSync } from 'node:fs';
import { meanMeasures, type Measures } from '../../src/knowledge/dutch/reading/measures.ts';
import { sentences } from '../../src/knowledge/dutch/text/sentences.ts';

/** A passage of an office and its simpler version, with the document it stands in (Amsterdam, EUPL-1.2). */
export interface Pair {
  readonly document: string;
  readonly complex: string;
  readonly simple: string;
}

/** The pairs of ../shared/data/readability that differ. */
export function readPairs(file: URL): Pair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
    .filter((pair) => pair.complex !== pair.simple);
}

/** The measures of a passage as a row of numbers. */
export function rowOf(text: string, names: readonly (keyof Measures)[]): number[] {
  const measures = meanMeasures(sentences(text).map((sentence) => sentence.text));
  return names.map((name) => measures[name]);
}
