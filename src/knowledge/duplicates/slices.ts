import type { DuplicateHooks } from './types.ts';

const sliceMs = 20;

/** Runs stepwise work in slices of about 20 ms, so that a server goes on answering; stops when asked to. */
export async function finishInSlices<Outcome>(
  work: Generator<number, Outcome>,
  hooks: DuplicateHooks,
): Promise<Outcome> {
  for (;;) {
    hooks.signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) {
      hooks.onProgress?.(1);
      return step.value;
    }
    hooks.onProgress?.(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
