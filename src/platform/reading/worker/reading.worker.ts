import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../../kernel/errors.ts';
import { refusal } from '../refusals.ts';
import { doJob } from './do-job.ts';
import type { Job, Reply } from './job.ts';

async function replyTo(job: Job): Promise<Reply> {
  try {
    return { ok: true, value: await doJob(job) };
  } catch (error) {
    // Whatever a broken file makes a parser throw: the sender hears that it is broken, never a stack trace.
    const { kind, text } = error instanceof Refusal ? error : refusal('damaged');
    return { ok: false, kind, text };
  }
}

parentPort?.on('message', (job: Job) => {
  void replyTo(job).then((reply) => parentPort?.postMessage(reply));
});
