/** How far long work is, and a way to stop it. */
export interface WorkHooks {
  readonly signal?: AbortSignal | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

const sliceMs = 20;

/** Runs stepwise work to its end. */
export function finish<Outcome>(work: Generator<unknown, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** One part of longer work: what it yields, 0 to 1, told as from `begin` to `end`. */
export function* part<Outcome>(
  work: Generator<number, Outcome>,
  begin: number,
  end: number,
): Generator<number, Outcome> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield begin + (end - begin) * step.value;
  }
}

/**
 * Runs stepwise work in slices of about 20 ms, so that a server goes on answering.
 * @throws the reason of the signal, where it is aborted.
 */
export async function finishInSlices<Outcome>(work: Generator<number, Outcome>, hooks: WorkHooks): Promise<Outcome> {
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
