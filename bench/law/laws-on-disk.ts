import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus, Engine, readLaw } from '../../src/knowledge/law/index.ts';

/** An engine with every law file under a folder. */
export function engineFor(folder: string): Engine {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const laws = files.flatMap((file) => {
    const read = readLaw(readFileSync(join(folder, file), 'utf8'), file);
    return read.ok ? [read.value.law] : [];
  });
  return new Engine(new Corpus(laws));
}

/** Median of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
