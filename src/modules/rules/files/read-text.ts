import { readFileSync, statSync } from 'node:fs';

/** Bytes in the largest file that is read: far above any law or test. */
const largest = 8_000_000;

/** The text of a file; null for a folder, and for what is too large to be a law, a feature or a set of cases. */
export function readText(file: string): string | null {
  const found = statSync(file);
  return found.isFile() && found.size <= largest ? readFileSync(file, 'utf8') : null;
}
