import { Refusal } from '../../../kernel/errors.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { fileTooLarge, refusal } from '../refusals.ts';
import type { Job, Reply } from './job.ts';
import { endThread, giveBackThread, takeThread, type Thread } from './threads.ts';

/**
 * Does a job in a thread of its own, with bounds on time and memory: whatever the file holds, the program goes on.
 * A thread that hangs or runs out of memory is ended; a healthy one is kept for the next file.
 */
export async function runJob(job: Job): Promise<Result<unknown, Refusal>> {
  if (job.bytes.byteLength > job.bounds.maxBytes) return fail(fileTooLarge(job.bounds.maxBytes));
  if (job.bytes.byteLength === 0) return fail(refusal('empty'));
  const thread = await takeThread(job.bounds.maxMegabytes);
  const answer = await ask(thread, job);
  if (answer.healthy) giveBackThread(thread);
  else endThread(thread);
  const { reply } = answer;
  return reply.ok ? ok(reply.value) : fail(new Refusal(reply.kind, reply.text));
}

const watchMilliseconds = 250;

interface Answer {
  readonly reply: Reply;
  readonly healthy: boolean;
}

function ask({ worker }: Thread, job: Job): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (reply: Reply, healthy: boolean): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ reply, healthy });
    };
    const onMessage = (reply: Reply): void => finish(reply, true);
    const onError = (error: unknown): void => finish(replyToCrash(error), false);
    const onExit = (): void => finish(replyOf(refusal('tooMuch')), false);
    const timer = setTimeout(onExit, job.bounds.maxMilliseconds);
    // Buffers do not count for the limits of a thread: what they take is watched from here.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > 2 * job.bounds.maxMegabytes * 1_048_576) onExit();
    }, watchMilliseconds);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // A copy: the caller keeps its own bytes.
    const bytes = new Uint8Array(job.bytes);
    worker.postMessage({ ...job, bytes }, [bytes.buffer]);
  });
}

function replyToCrash(error: unknown): Reply {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return replyOf(refusal(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'damaged'));
}

function replyOf({ kind, text }: Refusal): Reply {
  return { ok: false, kind, text };
}
