import { readFileSync, statSync } from 'node:fs';

/** Bytes in the largest file that is read: far above any law or test. */
const largest = 8_000_000;

/** The text of a file; null when it is too large to be a law, a feature or a set of cases. */
export function readText(file: string): string | null {
  return statSync(file).size > largest ? null : readFileSync(file, 'utf8');
}
