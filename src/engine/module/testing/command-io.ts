import { Readable } from 'node:stream';
import type { CommandIo } from '../command.ts';

/** A terminal for tests: keeps what was written, answers questions from a list. */
export function fakeIo(
  input = '',
  answers: readonly string[] = [],
): CommandIo & { outLines: string[]; errLines: string[] } {
  const waiting = [...answers];
  const outLines: string[] = [];
  const errLines: string[] = [];
  return {
    outLines,
    errLines,
    out: (line) => void outLines.push(line),
    err: (line) => void errLines.push(line),
    stdin: Readable.from([Buffer.from(input)]),
    interactive: false,
    columns: 100,
    ask: (question) => {
      errLines.push(question);
      return Promise.resolve(waiting.shift() ?? '');
    },
    progress: () => ({ step: () => undefined, end: () => undefined }),
  };
}
