/** Duplicates: copies, near-copies, quoted texts, replies and threads. Pure functions. */
import { findDuplicates } from './find.ts';
import { finishInSlices, type WorkHooks } from '../../kernel/slices.ts';
import type { DuplicateText, Duplicates } from './types.ts';

export type * from './types.ts';

/** Groups of texts that are copies of each other, and which text is quoted in which. Ids must be unique. */
export function duplicates(texts: readonly DuplicateText[]): Duplicates {
  const work = findDuplicates(texts);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As duplicates, giving way to other work between slices; can be watched and cancelled (rejects with the reason). */
export function duplicatesInSlices(texts: readonly DuplicateText[], hooks: WorkHooks = {}): Promise<Duplicates> {
  return finishInSlices(findDuplicates(texts), hooks);
}

export { splitReply, type ReplyPart, type ReplyPartKind, type SplitReply } from './reply.ts';
export { plainSubject, threads, type ThreadMail, type ThreadPlace, type ThreadReason } from './threads.ts';
export { readMail } from './mail-headers.ts';
export { quotedIn, writtenAndQuoted } from './quoted.ts';
