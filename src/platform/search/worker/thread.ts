import { Worker } from 'node:worker_threads';
import type { AnswerMessage, CallName, SearchCalls } from './protocol.ts';

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

const longestReading = 60_000;

/** One search thread over one file. */
export class SearchThread {
  readonly file: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #broken: Error | null = null;
  #users = 0;
  #unused: (() => void) | null = null;

  constructor(entry: URL, file: string) {
    this.file = file;
    this.#worker = new Worker(entry, { workerData: { file } });
    this.#worker.on('message', ({ call, answer, error }: AnswerMessage) => {
      const waiting = this.#waiting.get(call);
      this.#waiting.delete(call);
      if (error === undefined) waiting?.resolve(answer as never);
      else waiting?.reject(new Error(`search: ${error}`));
    });
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#fail(new Error('the search thread has ended')));
  }

  call<Name extends CallName>(name: Name, ask: SearchCalls[Name]['ask']): Promise<SearchCalls[Name]['answer']> {
    if (this.#broken) return Promise.reject(this.#broken);
    const call = (this.#calls += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      this.#worker.postMessage({ call, name, ask });
    });
  }

  /** Prepares the index in short turns, so that questions asked meanwhile go in between. */
  async warm(milliseconds = 15): Promise<void> {
    while (!this.#broken && (await this.call('warm', { milliseconds })));
  }

  /** Keeps the thread for who reads in many calls; the function given back lets go of it. */
  use(): () => void {
    let using = true;
    this.#users += 1;
    return () => {
      if (!using) return;
      using = false;
      this.#users -= 1;
      if (this.#users === 0) this.#unused?.();
    };
  }

  /** Closes once nobody reads in it any more, or after a minute. */
  async retire(): Promise<void> {
    if (this.#users > 0) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#unused = resolve;
        timer = setTimeout(resolve, longestReading);
      });
      clearTimeout(timer);
    }
    await this.close();
  }

  /** Answers what was asked, then ends the thread. */
  async close(): Promise<void> {
    if (this.#broken) return;
    await this.call('close', {}).catch(() => undefined);
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
