import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A thread that reads one file at a time. */
export interface Thread {
  readonly worker: Worker;
  readonly megabytes: number;
}

const mostAtOnce = Math.max(1, Math.min(4, availableParallelism()));
const keepMilliseconds = 30_000;
const idle = new Map<Thread, NodeJS.Timeout>();
const waiting: (() => void)[] = [];
let busy = 0;

/** Waits for its turn and takes an idle thread with that memory bound, or starts one. */
export async function takeThread(megabytes: number): Promise<Thread> {
  if (busy >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  for (const [thread, timer] of idle) {
    if (thread.megabytes !== megabytes) continue;
    clearTimeout(timer);
    idle.delete(thread);
    thread.worker.ref();
    return thread;
  }
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
  });
  const thread = { worker, megabytes };
  // Whoever waits for the answer listens too; this keeps a thread that dies while idle from ending the program.
  worker.on('error', () => forget(thread));
  worker.on('exit', () => forget(thread));
  return thread;
}

/** Keeps a healthy thread a while for the next file; it does not keep the program alive. */
export function giveBackThread(thread: Thread): void {
  thread.worker.unref();
  idle.set(thread, setTimeout(() => stop(thread), keepMilliseconds).unref());
  nextTurn();
}

/** Ends a thread that hangs or broke. */
export function endThread(thread: Thread): void {
  stop(thread);
  nextTurn();
}

function stop(thread: Thread): void {
  forget(thread);
  void thread.worker.terminate();
}

function forget(thread: Thread): void {
  clearTimeout(idle.get(thread));
  idle.delete(thread);
}

function nextTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else busy -= 1;
}
