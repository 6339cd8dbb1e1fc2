import { Worker } from 'node:worker_threads';
import type { Unit, UnitResult } from '../database.ts';
import { errorOf, unavailable, unknownFate } from '../failure.ts';
import type { FromWriter, SentUnit, ToWriter } from './message.ts';

interface Waiting {
  readonly unit: Unit;
  resolve(result: UnitResult): void;
  reject(error: Error): void;
}

export interface Writer {
  write(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

/** Starts the writer thread and waits until it has opened the file. */
export async function startWriter(file: string): Promise<Writer> {
  const worker = new Worker(new URL('./writer.worker.ts', import.meta.url), { workerData: { file }, execArgv: [] });
  const waiting: Waiting[] = [];
  let outgoing: SentUnit[] = [];
  let ended = false;

  function end(): void {
    ended = true;
    for (const { reject } of waiting.splice(0)) reject(unknownFate());
  }

  function settle(outcomes: Exclude<FromWriter, 'ready' | { failed: string }>): void {
    for (const outcome of outcomes) {
      const one = waiting.shift();
      if (!one) continue;
      if ('result' in outcome) one.resolve(outcome.result);
      else one.reject(errorOf(one.unit, outcome.failure));
    }
  }

  function send(): void {
    const units = outgoing;
    outgoing = [];
    if (!ended) worker.postMessage(units satisfies ToWriter);
  }

  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: FromWriter) => {
      if (message === 'ready') resolve();
      else reject(new Error(`cannot open ${file}: ${'failed' in message ? message.failed : 'no answer'}`));
    });
  });
  worker.on('message', (message: FromWriter) => {
    if (Array.isArray(message)) settle(message);
  });
  worker.on('error', end);
  worker.on('exit', end);

  return {
    write(unit) {
      if (ended) return Promise.reject(unavailable());
      return new Promise((resolve, reject) => {
        waiting.push({ unit, resolve, reject });
        if (outgoing.push(wire(unit)) === 1) queueMicrotask(send);
      });
    },
    async close() {
      if (ended) return;
      const exit = new Promise((resolve) => worker.once('exit', resolve));
      queueMicrotask(() => worker.postMessage('close' satisfies ToWriter));
      await exit;
    },
  };
}

function wire(unit: Unit): SentUnit {
  return {
    statements: unit.statements.map(({ sql, parameters, expectRows }) => ({ sql, parameters, expectRows })),
    chain: unit.chain,
  };
}
