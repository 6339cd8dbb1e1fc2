import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sentences, type Span } from '../../dutch/index.ts';
import type { SentenceKind } from '../types.ts';

export interface Labelled extends Span {
  readonly kind: SentenceKind;
  readonly split: 'development' | 'held-out';
}

const paper = new URL('../../../../../shared/data/plans/bzk-beleidsprioriteiten-2025.txt', import.meta.url);

/** The labelled paper's text; undefined where this machine does not have it. */
export function labelledPaper(): string | undefined {
  return existsSync(paper) ? readFileSync(paper, 'utf8') : undefined;
}

/** The sentences of the paper that have a label, and how many labels found no sentence. */
export function labelledSentences(text: string): { labelled: Labelled[]; lost: number } {
  const lines = readFileSync(new URL('./labels.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const labels = new Map(lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));
  const labelled = sentences(text).flatMap((sentence) => {
    const [, kind, split] = labels.get(hashOf(sentence.text)) ?? [];
    return kind === undefined ? [] : [{ ...sentence, kind: kind as SentenceKind, split: split as Labelled['split'] }];
  });
  return { labelled, lost: labels.size - new Set(labelled.map(({ text: words }) => hashOf(words))).size };
}

const hashOf = (sentence: string): string =>
  createHash('sha256').update(sentence.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 16);
