import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Judgement } from '../../src/knowledge/review/index.ts';

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly relevant: boolean;
}

const folder = path.resolve(import.meta.dirname, '../../../shared/data/review');

/** Names of the screening sets, the smallest files first; none where the folder is absent. */
export function setNames(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
}

export function readSet(name: string): LabelledDocument[] {
  const lines = gunzipSync(readFileSync(path.join(folder, name)))
    .toString()
    .trim()
    .split('\n');
  return lines.map((line, n) => {
    const { text, relevant } = JSON.parse(line) as { text: string; relevant: number };
    return { id: String(n), text, relevant: relevant === 1 };
  });
}

/** One relevant and one irrelevant document, drawn by the seed (mulberry32). */
export function drawKnown(documents: readonly LabelledDocument[], seed: number): Judgement[] {
  let state = seed;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return [true, false].flatMap((relevant) => {
    const fitting = documents.filter((document) => document.relevant === relevant);
    const drawn = fitting[Math.floor(draw() * fitting.length)];
    return drawn ? [{ id: drawn.id, relevant }] : [];
  });
}
