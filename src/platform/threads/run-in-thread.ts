import { Worker } from 'node:worker_threads';
import { Refusal } from '../../kernel/errors.ts';
import type { ThreadMessage } from './protocol.ts';

/** Bounds of one piece of work, and how it is watched. */
export interface ThreadOptions {
  /** Ends the thread at once, in the middle of whatever it calculates; the promise rejects with the reason. */
  readonly signal?: AbortSignal;
  /** The share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly maxMilliseconds: number;
  /** Most memory for objects in the thread. */
  readonly maxMegabytes: number;
}

/** The thread did not come to an end of its own: too slow, too large, or broken. */
export class ThreadError extends Error {
  readonly end: 'time' | 'memory' | 'silence' | 'error';
  constructor(end: ThreadError['end'], message: string, stack?: string) {
    super(message);
    this.name = 'ThreadError';
    this.end = end;
    if (stack) this.stack = stack;
  }
}

/**
 * Does long work in a thread of its own, so that the site goes on answering. `entry` is a file that calls `serveThread`;
 * input and outcome are copied, so they must be plain data.
 * @throws Refusal as the work refused; the reason of the signal; ThreadError for anything else.
 */
export async function runInThread<In, Out>(entry: URL, input: In, options: ThreadOptions): Promise<Out> {
  const { signal, onProgress, maxMilliseconds, maxMegabytes } = options;
  signal?.throwIfAborted();
  const worker = new Worker(entry, {
    workerData: input,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  let abort = (): void => undefined;
  try {
    return await new Promise<Out>((resolve, reject) => {
      timer = setTimeout(() => reject(new ThreadError('time', 'the work takes too long')), maxMilliseconds);
      abort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { once: true });
      worker.on('message', (message: ThreadMessage<Out>) => {
        if (message.kind === 'progress') onProgress?.(message.share);
        else if (message.kind === 'done') resolve(message.value);
        else reject(errorOf(message));
      });
      worker.once('error', (error: unknown) => reject(brokenBy(error)));
      worker.once('exit', () => reject(new ThreadError('silence', 'the thread ended without a word')));
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

function errorOf(message: Extract<ThreadMessage<never>, { kind: 'refused' | 'failed' }>): Error {
  if (message.kind === 'refused') return new Refusal(message.refusal, message.text, message.fields);
  return new ThreadError('error', `${message.name}: ${message.message}`, message.stack);
}

function brokenBy(error: unknown): ThreadError {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new ThreadError('memory', 'the work needs too much memory');
  return new ThreadError('error', message, stack);
}
