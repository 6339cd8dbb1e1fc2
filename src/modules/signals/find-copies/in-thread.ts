import type { DuplicateText } from '../../../knowledge/duplicates/index.ts';
import { runInThread, type ThreadOptions } from '../../../platform/threads/run-in-thread.ts';
import type { Copy } from './copies.ts';

const worker = new URL('./find-copies.worker.ts', import.meta.url);

/** Finds copies in a thread, so that the site goes on answering. */
export function copiesInThread(
  texts: readonly DuplicateText[],
  options: Omit<ThreadOptions, 'maxMegabytes'>,
): Promise<Copy[]> {
  return runInThread<readonly DuplicateText[], Copy[]>(worker, texts, { ...options, maxMegabytes: 4_000 });
}
