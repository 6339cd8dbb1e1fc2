import { parentPort, workerData } from 'node:worker_threads';
import type { TextAnalysis } from '../analysis.ts';
import { Engine } from '../fts/engine.ts';
import type { AnswerMessage, CallMessage, CallName, SearchCalls } from './protocol.ts';

/** Turns this worker thread into a search engine over the file it was given. Called by the worker file of main. */
export function serveSearch(analysis: TextAnalysis): void {
  const port = parentPort;
  if (!port) throw new Error('serveSearch runs in a worker thread');
  const { file } = workerData as { file: string };
  const engine = new Engine(file, analysis);
  const calls: { [Name in CallName]: (ask: SearchCalls[Name]['ask']) => SearchCalls[Name]['answer'] } = {
    put: ({ documents }) => done(engine.put(documents)),
    remove: ({ ids }) => done(engine.remove(ids)),
    search: ({ query }) => engine.search(query),
    rows: ({ query, bounds }) => engine.rows(query, bounds),
    plainHits: ({ rows }) => engine.plainHits(rows),
    similar: ({ text, filters, limit }) => engine.similar(text, filters, limit),
    count: () => engine.count(),
    warm: ({ milliseconds }) => engine.warm(milliseconds),
    close: () => done(engine.close()),
  };
  port.on('message', ({ call, name, ask }: CallMessage) => {
    port.postMessage(answer(call, () => calls[name](ask as never)));
    if (name === 'close') port.close();
  });
}

function done(_: void): null {
  return null;
}

function answer(call: number, work: () => unknown): AnswerMessage {
  try {
    return { call, answer: work() };
  } catch (error) {
    return { call, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
