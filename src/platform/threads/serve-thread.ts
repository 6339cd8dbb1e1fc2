import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../kernel/errors.ts';
import type { ThreadMessage } from './protocol.ts';

/** Milliseconds between two reports: more would only keep the other side busy. */
const between = 100;

/**
 * The whole of a worker file: does the work that `runInThread` asked for and sends back what came of it.
 * `report` takes the share that is done, 0 to 1.
 */
export function serveThread<In, Out>(work: (input: In, report: (share: number) => void) => Out | Promise<Out>): void {
  const send = (message: ThreadMessage<Out>): void => parentPort?.postMessage(message);
  let last = 0;
  const report = (share: number): void => {
    const now = Date.now();
    if (now - last < between) return;
    last = now;
    send({ kind: 'progress', share: Math.min(1, Math.max(0, share)) });
  };
  void Promise.resolve()
    .then(() => work(workerData as In, report))
    .then((value) => send({ kind: 'done', value }))
    .catch((error: unknown) => send(messageOf(error)));
}

function messageOf(error: unknown): ThreadMessage<never> {
  if (error instanceof Refusal) return { kind: 'refused', refusal: error.kind, text: error.text, fields: error.fields };
  if (!(error instanceof Error)) return { kind: 'failed', name: 'Error', message: String(error), stack: '' };
  return { kind: 'failed', name: error.name, message: error.message, stack: error.stack ?? '' };
}
