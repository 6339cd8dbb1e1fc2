import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Refusal } from '../../../kernel/errors.ts';

const mostFiles = 20_000;
const mostFolders = 12;
const skipped = new Set(['node_modules', '.git']);

/** All files at or under a path, in alphabetical order; links are not followed. Throws Refusal when it is not there. */
export function filesUnder(path: string): string[] {
  const start = resolve(path);
  if (!existsSync(start)) {
    throw new Refusal('not-found', { nl: `${path} bestaat niet.`, en: `${path} does not exist.` });
  }
  if (!statSync(start).isDirectory()) return [start];
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (found.length >= mostFiles) return;
      if (entry.isFile()) found.push(join(folder, entry.name));
      else if (entry.isDirectory() && depth < mostFolders && !skipped.has(entry.name))
        visit(join(folder, entry.name), depth + 1);
    }
  };
  visit(start, 0);
  return found;
}

export const isYaml = (file: string): boolean => ['.yaml', '.yml'].includes(extname(file).toLowerCase());

/**
 * The folders of laws that a file may belong to, the nearest first: folders above it that are called `regulation` or
 * `laws`, or that hold one (also as `corpus/regulation`).
 */
export function lawFoldersOf(file: string): string[] {
  const found: string[] = [];
  let folder = dirname(resolve(file));
  for (let level = 0; level < 10; level += 1) {
    if (['regulation', 'laws'].includes(basename(folder))) found.push(folder);
    for (const inside of [join('corpus', 'regulation'), 'regulation', 'laws']) {
      const candidate = join(folder, inside);
      if (existsSync(candidate) && statSync(candidate).isDirectory()) found.push(candidate);
    }
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return [...new Set(found)];
}
